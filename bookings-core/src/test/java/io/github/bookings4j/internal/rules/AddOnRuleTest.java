package io.github.bookings4j.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.ServiceSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R13: which add-ons are meant by their ids. */
class AddOnRuleTest {

    private final AddOn beard = AddOn.of("beard").named("Beard trim").lasting(Duration.ofMinutes(15));
    private final AddOn wash = AddOn.of("wash");
    private final BookableService service = Host.haircut()
            .addOns(
                    beard,
                    wash,
                    AddOn.of("perm").inactive(),
                    AddOn.of("dye").priced(Price.fixed(Money.of("20", "EUR"))))
            .build();

    @Test
    void noneMayBeAskedFor() {
        assertThat(choose()).isEqualTo(new AddOnRule(List.of(), List.of()));
    }

    @Test
    void theyAreChosenInTheOrderAskedFor() {
        assertThat(choose("wash", "beard").addOns()).containsExactly(wash.snapshot(), beard.snapshot());
    }

    @Test
    void validOnesAreNotRefused() {
        assertThat(choose("wash", "beard").rejections()).isEmpty();
    }

    @Test
    void anUnknownOneIsRefused() {
        assertThat(rejected("shave")).isEqualTo(List.of("shave"));
    }

    @Test
    void anInactiveOneIsRefused() {
        assertThat(rejected("perm")).isEqualTo(List.of("perm"));
    }

    @Test
    void aRepeatedOneIsRefused() {
        assertThat(rejected("beard", "wash", "beard")).isEqualTo(List.of("beard"));
    }

    @Test
    void allThatAreWrongAreNamedInOneRefusal() {
        assertThat(rejected("perm", "beard", "shave")).isEqualTo(List.of("perm", "shave"));
    }

    @Test
    void theRefusalIsOneOfAddOns() {
        Rejection rejection = choose("shave", "perm").rejections().get(0);
        assertThat(rejection.rule()).isEqualTo(Rule.INVALID_ADDON);
        assertThat(rejection.message())
                .isEqualTo("unknown, inactive, repeated or of another currency for haircut: shave, perm");
    }

    @Nested
    class ThoseTheBookingHasAlready {

        private final BookedAddOn soldBeard = beard.named("Beard, last year").snapshot();

        @Test
        void areKeptAsTheyWereSold() {
            assertThat(AddOnRule.choose(service, List.of("beard"), sold(soldBeard))
                            .addOns())
                    .containsExactly(soldBeard);
        }

        @Test
        void areKeptThoughInactiveToday() {
            BookedAddOn soldPerm = AddOn.of("perm").snapshot();
            assertThat(AddOnRule.choose(service, List.of("perm"), sold(soldBeard, soldPerm))
                            .addOns())
                    .containsExactly(soldPerm);
        }

        @Test
        void areJoinedByNewOnesAsTheyAreToday() {
            assertThat(AddOnRule.choose(service, List.of("beard", "wash"), sold(soldBeard))
                            .addOns())
                    .containsExactly(soldBeard, wash.snapshot());
        }
    }

    @Nested
    class Currencies {

        @Test
        void mayBeThatOfWhatWasSold() {
            assertThat(dyeOn(Price.fixed(Money.of("40", "EUR"))).rejections()).isEmpty();
        }

        @Test
        void mayBeTheFirstWhereWhatWasSoldHasNone() {
            assertThat(dyeOn(Price.free()).rejections()).isEmpty();
        }

        @Test
        void mayNotBeAnother() {
            assertThat(dyeOn(Price.fixed(Money.of("40", "USD"))).rejections()).hasSize(1);
        }

        private AddOnRule dyeOn(Price price) {
            return AddOnRule.choose(service, List.of("dye"), sold().withPrice(price));
        }
    }

    @Nested
    class WhereNothingIsSaid {

        @Test
        void allThatWereSoldStay() {
            BookedAddOn soldPerm = AddOn.of("perm").snapshot();
            assertThat(AddOnRule.choose(service, Optional.empty(), sold(soldPerm)))
                    .isEqualTo(new AddOnRule(List.of(soldPerm), List.of()));
        }

        @Test
        void isNotAnEmptyList() {
            BookedAddOn soldPerm = AddOn.of("perm").snapshot();
            assertThat(AddOnRule.choose(service, Optional.of(List.of()), sold(soldPerm))
                            .addOns())
                    .isEmpty();
        }
    }

    private ServiceSnapshot sold(BookedAddOn... addOns) {
        return service.snapshot(List.of(addOns));
    }

    private AddOnRule choose(String... ids) {
        return AddOnRule.choose(service, List.of(ids), service.snapshot(List.of()));
    }

    private List<String> rejected(String... ids) {
        List<Rejection> rejections = choose(ids).rejections();
        assertThat(rejections).hasSize(1);
        return ((RejectionDetails.Unknown) rejections.get(0).details()).ids();
    }
}
