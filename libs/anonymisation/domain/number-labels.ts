/**
 * What stands right before a number that is neither a CPR number nor a telephone, as a whole word: "Kristian", "Regitze"
 * and "sagde" begin as "kr.", "reg." and "sag" do, and say nothing of the number behind them.
 */
const label =
  /(?<!\p{L})(?:journal|j(?=\.? ?nr)|kr|beløb(?:et)?|(?:\p{L}{0,12}konto|reg|sag|ordre|faktura|vare|ean|cvr|isbn|stel|iban|bon|kvittering)(?:en|et)?)(?:s?[ .-]{0,2}(?:nr|num|nummer|nummeret))?[^\p{L}\d]{0,4}$/iu;

/** Whether the words before a number call it an account, a case, an order or an amount. */
export function isCalledAnother(before: string): boolean {
  return label.test(before);
}
