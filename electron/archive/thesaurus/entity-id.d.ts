/**
 * The id of what another program names by a GUID: the GUID itself, where it is a UUID (RFC 9562); of
 * others, which QualCoder makes of any digits, always the same one, so that a file is known again.
 */
export declare function entityIdOf(guid: string): string;
