package io.github.bookings4j.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of one currency, in its usual number of decimals (so that {@code 50} and {@code 50.00} euro are equal).
 *
 * @param amount zero to 1,000,000,000,000, with no more decimals than the currency has
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {

    private static final BigDecimal MAX = new BigDecimal("1000000000000");

    /**
     * @throws IllegalArgumentException if the amount is negative, absurdly large or has too many decimals
     */
    public Money {
        int decimals = Math.max(0, Require.present("currency", currency).getDefaultFractionDigits());
        if (Require.present("amount", amount).signum() < 0 || amount.compareTo(MAX) > 0) {
            throw new IllegalArgumentException("amount: must be 0 to " + MAX.toPlainString() + ", was " + amount);
        }
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException(
                    "amount: " + currency + " has " + decimals + " decimals at most, was " + amount);
        }
        amount = amount.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    /**
     * An amount and a currency, as in {@code Money.of("49.90", "EUR")}.
     *
     * @throws IllegalArgumentException if the amount is no decimal number in range, or there is no such currency
     */
    public static Money of(String amount, String currencyCode) {
        return new Money(
                decimal(Require.line("amount", amount, 40)), currency(Require.line("currency", currencyCode, 40)));
    }

    /**
     * The sum of two amounts.
     *
     * @throws IllegalArgumentException if their currencies differ
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currency: must be one, was " + currency + " and " + other.currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** This amount so many times. */
    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
    }

    private static BigDecimal decimal(String amount) {
        try {
            return new BigDecimal(amount);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("amount: must be a decimal number such as 49.90, was " + amount, e);
        }
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("currency: must be a code of ISO 4217 such as EUR, was " + code, e);
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
