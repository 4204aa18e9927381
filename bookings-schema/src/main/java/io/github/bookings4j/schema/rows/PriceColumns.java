package io.github.bookings4j.schema.rows;

import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;

/** A price takes the same four columns wherever it stands. */
record PriceColumns<S>(
        Column<S, String> type,
        Column<S, BigDecimal> amount,
        Column<S, String> currency,
        Column<S, Boolean> perPerson) {

    static <S> PriceColumns<S> in(SchemaTable<S> table, Function<S, Price> price) {
        return new PriceColumns<>(
                table.text("price_type", source -> price.apply(source).type().name()),
                table.optionalDecimal(
                        "price_amount", source -> price.apply(source).amount().map(Money::amount)),
                table.optionalText(
                        "price_currency",
                        source -> price.apply(source)
                                .amount()
                                .map(money -> money.currency().getCurrencyCode())),
                table.flag("price_per_person", source -> price.apply(source).perPerson()));
    }

    Price read(Row row) {
        Optional<Money> money =
                row.optional(amount).map(value -> new Money(value, Currency.getInstance(row.get(currency))));
        return new Price(Price.Type.valueOf(row.get(type)), money, row.get(perPerson));
    }
}
