package io.github.bookings4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PriceTest {

    private static final Optional<Money> TEN = Optional.of(Money.of("10", "EUR"));

    @ParameterizedTest
    @EnumSource(names = {"FIXED", "FROM"})
    void anAmountMustBeGiven(Price.Type type) {
        assertThat(new Price(type, TEN, false).amount()).isEqualTo(TEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Price(type, Optional.empty(), false))
                .withMessage("price.amount: must be given for a price of type " + type);
    }

    @Test
    void anAmountThatIsMissingIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.fixed(null))
                .withMessage("price.amount: must be given for a price of type FIXED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.from(null))
                .withMessage("price.amount: must be given for a price of type FROM");
    }

    @ParameterizedTest
    @EnumSource(names = {"FREE", "VARIABLE"})
    void anAmountMustBeAbsent(Price.Type type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Price(type, TEN, false))
                .withMessage("price.amount: must be absent for a price of type " + type);
    }

    @Nested
    class AService {

        @Test
        void hasOneCurrency() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BookableService.service("haircut")
                            .offeredBy("anna", "UTC")
                            .price(Price.fixed(Money.of("10", "EUR")))
                            .addOns(AddOn.of("beard").priced(Price.from(Money.of("5", "USD"))))
                            .build())
                    .withMessage("price: all prices of service haircut must share one currency");
        }

        @Test
        void mayHaveFreeAddOns() {
            BookableService service = BookableService.service("haircut")
                    .offeredBy("anna", "UTC")
                    .price(Price.fixed(Money.of("10", "EUR")))
                    .addOns(AddOn.of("beard"))
                    .build();
            assertThat(service.addOns()).hasSize(1);
        }
    }
}
