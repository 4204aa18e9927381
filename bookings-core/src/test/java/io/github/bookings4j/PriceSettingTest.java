package io.github.bookings4j;

import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.Total;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R11, R13: staff sets what was not priced. */
class PriceSettingTest {

    private final Host host = new Host(
            haircut().price(Price.variable()).addOns(AddOn.of("beard").priced(Price.fixed(Money.of("5", "EUR")))));
    private final Booking booking =
            host.book(request("10:00").addOn("beard").customerNote("short").internalNote("tips well"));

    @Nested
    class ThePrice {

        @Test
        void isSetByStaff() {
            Booking priced = host.bookings().setPrice(booking.id(), Money.of("35", "EUR"), STAFF);
            assertThat(priced.total()).isEqualTo(new Total(Total.Kind.EXACT, Optional.of(Money.of("40", "EUR"))));
        }

        @Test
        void isRecordedBeforeAndAfter() {
            host.bookings().setPrice(booking.id(), Money.of("35", "EUR"), STAFF);
            BookingEvent event = host.lastEvent(booking);
            assertThat(event.type()).isEqualTo(BookingEventType.PRICE_SET);
            assertThat(event.before().orElseThrow().total().kind()).isEqualTo(Total.Kind.UNKNOWN);
            assertThat(event.after().total().amount()).contains(Money.of("40", "EUR"));
        }

        @Test
        void isSetForAnAddOnToo() {
            host.bookings().setPrice(booking.id(), Money.of("35", "EUR"), STAFF);
            Booking priced = host.bookings().setPrice(booking.id(), "beard", Money.of("7", "EUR"), STAFF);
            assertThat(priced.total().amount()).contains(Money.of("42", "EUR"));
        }

        @Test
        void isSetForAnAddOnThatTheBookingHas() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> host.bookings().setPrice(booking.id(), "perm", Money.of("7", "EUR"), STAFF))
                    .withMessage("addOn: must be one that the booking has, was perm");
        }

        @Test
        void isOfTheCurrencyOfItsAddOns() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> host.bookings().setPrice(booking.id(), Money.of("35", "USD"), STAFF))
                    .withMessageStartingWith("amount: must be of the currency of the other prices");
        }
    }
}
