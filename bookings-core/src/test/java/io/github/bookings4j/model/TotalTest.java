package io.github.bookings4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.model.Total.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R13: what a booking costs in all. */
class TotalTest {

    private static final Price FIXED = Price.fixed(Money.of("40", "EUR"));
    private static final Price FROM = Price.from(Money.of("10", "EUR"));

    @Test
    void nothingIsFree() {
        assertThat(of(1, Price.free())).isEqualTo(new Total(Kind.FREE, Optional.empty()));
    }

    @Test
    void fixedPricesAddUpExactly() {
        assertThat(of(1, FIXED, FIXED)).isEqualTo(new Total(Kind.EXACT, Optional.of(Money.of("80", "EUR"))));
    }

    @Test
    void freeAddOnsAddNothing() {
        assertThat(of(1, FIXED, Price.free())).isEqualTo(new Total(Kind.EXACT, Optional.of(Money.of("40", "EUR"))));
    }

    @Test
    void aFreeServiceCostsItsAddOns() {
        assertThat(of(1, Price.free(), FIXED)).isEqualTo(new Total(Kind.EXACT, Optional.of(Money.of("40", "EUR"))));
    }

    @Test
    void aPriceFromMakesALowerBound() {
        assertThat(of(1, FIXED, FROM)).isEqualTo(new Total(Kind.AT_LEAST, Optional.of(Money.of("50", "EUR"))));
    }

    @Test
    void aVariablePriceMakesItUnknown() {
        assertThat(of(1, FIXED, FROM, Price.variable())).isEqualTo(new Total(Kind.UNKNOWN, Optional.empty()));
    }

    @Test
    void perPersonPricesMultiplyAndOthersDoNot() {
        assertThat(of(3, FIXED.eachPerson(), FROM).amount()).contains(Money.of("130", "EUR"));
    }

    @Test
    void onlyAKnownTotalHasAnAmount() {
        Optional<Money> amount = Optional.of(Money.of("1", "EUR"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Total(Kind.FREE, amount))
                .withMessage("total.amount: must be absent for a total that is FREE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Total(Kind.AT_LEAST, Optional.empty()))
                .withMessage("total.amount: must be given for a total that is AT_LEAST");
    }

    private static Total of(int party, Price service, Price... addOns) {
        List<BookedAddOn> booked = Stream.of(addOns)
                .map(price -> AddOn.of("extra").priced(price).snapshot())
                .toList();
        return Total.of(service, booked, party);
    }
}
