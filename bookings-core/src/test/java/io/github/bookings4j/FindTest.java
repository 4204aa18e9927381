package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingReference;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.EditRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Finding bookings. */
class FindTest {

    private final Host host = new Host();
    private final Booking late = host.book(request("15:00").externalReference("pay-1"));
    private final Booking early = host.book(request("10:00").customer(ADA));
    private final Booking noon = host.book(anywhere("12:00").provider("ben", "anna"));

    @Nested
    class One {

        @Test
        void isFoundByItsId() {
            assertThat(host.bookings().find(late.id())).contains(late);
        }

        @Test
        void isFoundByItsReference() {
            assertThat(host.bookings().find(late.reference())).contains(late);
        }

        @Test
        void isFoundByAReferenceAsSomebodyTypedIt() {
            String typed = late.reference().value().toLowerCase(Locale.ROOT).replace("-", " ");
            assertThat(host.bookings().find(BookingReference.parse(typed))).contains(late);
        }

        @Test
        void isFoundByTheIdOfAnotherSystem() {
            assertThat(host.bookings().findByExternalReference("pay-1")).containsExactly(late);
        }

        @Test
        void isAbsentWhereThereIsNone() {
            assertThat(host.bookings().find(BookingId.of(UUID.randomUUID()))).isEmpty();
        }
    }

    @Nested
    class Several {

        @Test
        void comeByStart() {
            assertThat(found(BookingQuery.all())).containsExactly(early, noon, late);
        }

        @Test
        void comeLatestFirstWhereAskedFor() {
            assertThat(found(BookingQuery.all().latestFirst())).containsExactly(late, noon, early);
        }

        @Test
        void areOneCustomers() {
            assertThat(found(BookingQuery.all().customer("c-2"))).containsExactly(early);
        }

        @Test
        void areOnOneResourceWhicheverPartItPlays() {
            assertThat(found(BookingQuery.all().resource("anna"))).containsExactly(early, noon, late);
            assertThat(found(BookingQuery.all().resource("ben"))).containsExactly(noon);
        }

        @Test
        void areOfOneService() {
            assertThat(found(BookingQuery.all().service("shave"))).isEmpty();
        }

        @Test
        void areInOneOfTheStatuses() {
            Booking cancelled = host.bookings().cancel(noon.id(), STAFF);
            assertThat(found(BookingQuery.all().status(BookingStatus.CANCELLED, BookingStatus.NO_SHOW)))
                    .containsExactly(cancelled);
        }

        @Test
        void startInAHalfOpenRange() {
            assertThat(found(BookingQuery.all().startingIn(between("10:00", "15:00"))))
                    .containsExactly(early, noon);
        }

        @Test
        void areFoundByAPartOfTheName() {
            Booking renamed =
                    host.bookings().edit(EditRequest.of(early.id(), STAFF).customer(ADA.name("Ada Lovelace")));
            // L and O stand in no reference, so that none of these, which are random, can hold the part by chance.
            assertThat(found(BookingQuery.all().text("LOVE"))).containsExactly(renamed);
        }

        @Test
        void areFoundByAPartOfTheAddress() {
            assertThat(found(BookingQuery.all().text("GRACE@EXAMPLE"))).containsExactly(noon, late);
        }

        @Test
        void areFoundByAPartOfTheReference() {
            String part = late.reference().value().substring(8).toLowerCase(Locale.ROOT);
            assertThat(found(BookingQuery.all().text(part))).containsExactly(late);
        }

        @Test
        void meetAllConditions() {
            assertThat(found(BookingQuery.all().customer("c-1").resource("ben").service("haircut")))
                    .containsExactly(noon);
        }
    }

    private List<Booking> found(BookingQuery query) {
        return page(query).bookings();
    }

    private BookingPage page(BookingQuery query) {
        return host.bookings().find(query);
    }
}
