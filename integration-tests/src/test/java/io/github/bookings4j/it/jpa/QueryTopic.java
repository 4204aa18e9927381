package io.github.bookings4j.it.jpa;

import static io.github.bookings4j.testkit.TestRequests.haircutAt;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.jpa.entity.BookingEntity;
import io.github.bookings4j.jpa.entity.BookingEventEntity;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Customer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hosts query bookings in JPQL, and change them in no other way than with the library. */
abstract class QueryTopic {

    private final Host host;

    QueryTopic(TestDatabase database) {
        this.host = Host.on(database);
    }

    @Test
    void bookingsAreFoundByProviderStatusAndTime() {
        Booking booking = host.bookings().create(haircutAt(monday("10:00")).build());
        host.bookings().create(haircutAt(monday("12:00")).build());
        host.withEntityManager(em -> {
            List<BookingEntity> found = em.createQuery(
                            "select b from BookingEntity b where b.provider = :provider and b.status = :status"
                                    + " and b.startAt >= :from and b.startAt < :to",
                            BookingEntity.class)
                    .setParameter("provider", "anna")
                    .setParameter("status", BookingStatus.CONFIRMED)
                    .setParameter("from", monday("10:00"))
                    .setParameter("to", monday("11:00"))
                    .getResultList();
            assertThat(found).extracting(BookingEntity::toBooking).containsExactly(booking);
        });
    }

    @Test
    void bookingsAreFoundByCustomerAddOnAndFurtherResource() {
        Booking booking = host.bookings()
                .create(BookingRequest.forService("massage")
                        .startingAt(monday("10:00"))
                        .provider("anna", "room-1")
                        .customer(Customer.named("Ada").email("Ada@example.org"))
                        .build());
        host.withEntityManager(em -> {
            List<BookingEntity> found = em.createQuery(
                            "select b from BookingEntity b join b.moreResources r where r.resource = 'room-1'"
                                    + " and b.customer.emailKey = 'ada@example.org'"
                                    + " and b.status = io.github.bookings4j.model.BookingStatus.CONFIRMED",
                            BookingEntity.class)
                    .getResultList();
            assertThat(found).extracting(BookingEntity::toBooking).containsExactly(booking);
        });
    }

    @Test
    void columnsAreInstantsAndEnums() {
        Booking booking =
                host.bookings().create(haircutAt(monday("10:00")).addOn("beard").build());
        host.withEntityManager(em -> {
            Object[] row = em.createQuery(
                            "select b.startAt, b.status, b.price.amount, p.name from BookingEntity b join b.addOns p",
                            Object[].class)
                    .getSingleResult();
            assertThat((Instant) row[0]).isEqualTo(booking.start());
            assertThat(row[1]).isEqualTo(BookingStatus.CONFIRMED);
            assertThat(row[3]).isEqualTo(booking.sold().addOns().get(0).name());
        });
    }

    @Test
    void anEventIsTheOneOfTheHistory() {
        Booking booking = host.bookings().create(haircutAt(monday("10:00")).build());
        List<BookingEvent> history = host.bookings().history(booking.id());
        host.withEntityManager(
                em -> assertThat(em.createQuery("select e from BookingEventEntity e", BookingEventEntity.class)
                                .getResultList())
                        .extracting(BookingEventEntity::toEvent)
                        .isEqualTo(history));
    }

    @Test
    void anEntityIsNotRemoved() {
        Booking booking = host.bookings().create(haircutAt(monday("10:00")).build());
        assertThatThrownBy(() -> host.inTransaction(em ->
                        em.remove(em.find(BookingEntity.class, booking.id().value()))))
                .hasStackTraceContaining("is for reading only");
        assertThat(host.bookings().find(booking.id())).contains(booking);
    }
}
