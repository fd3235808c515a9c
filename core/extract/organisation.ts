/** An organisation as the page names it. */
export interface OrganisationBody {
  readonly name: string;
  /** The full name that a short one stands for on this page; the name itself where it is none. */
  readonly fullName: string;
  /** What kind of body it is: `party`, `government`, `company`, `media`, … */
  readonly kind: string;
}
