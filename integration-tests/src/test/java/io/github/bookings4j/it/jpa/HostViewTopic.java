package io.github.bookings4j.it.jpa;

import static io.github.bookings4j.testkit.TestRequests.haircutAt;
import static io.github.bookings4j.testkit.TestTimes.minutes;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.jpa.entity.BookingAllocationEntity;
import io.github.bookings4j.jpa.entity.BookingBlockedTimeEntity;
import io.github.bookings4j.jpa.entity.BookingEntity;
import io.github.bookings4j.jpa.entity.BookingEventEntity;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BatchRejectedException;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.EditRequest;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.TimeRange;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host that has loaded entities of bookings sees in them what is true, also after they were changed past them. */
abstract class HostViewTopic {

    private static final By STAFF = By.of(Actor.staff("eve"));

    private final Host host;

    HostViewTopic(TestDatabase database) {
        this.host = Host.on(database);
    }

    @Test
    void aLoadedBookingIsTheTruthAfterACommand() {
        Booking booking = host.bookings().create(haircutAt(monday("10:00")).build());
        host.inTransaction(em -> {
            BookingEntity loaded = em.find(BookingEntity.class, booking.id().value());
            assertThat(loaded.getStatus()).isEqualTo(BookingStatus.CONFIRMED);
            Booking cancelled = host.joined(em).cancel(booking.id(), STAFF);
            assertThat(loaded.getStatus()).isEqualTo(BookingStatus.CANCELLED);
            assertThat(loaded.toBooking()).isEqualTo(cancelled);
            assertThat(em.find(BookingEntity.class, booking.id().value())).isSameAs(loaded);
            assertThat(all(em)).containsExactly(loaded);
            em.refresh(loaded);
            assertThat(loaded.toBooking()).isEqualTo(cancelled);
        });
    }

    @Test
    void aCommandIsNotMisledByABookingThatWasLoadedBeforeOthersChangedIt() {
        Booking booking = host.bookings().create(haircutAt(monday("10:00")).build());
        host.inTransaction(em -> {
            BookingEntity loaded = em.find(BookingEntity.class, booking.id().value());
            host.bookings()
                    .edit(EditRequest.of(booking.id(), STAFF)
                            .customer(booking.customer().phone("123")));
            em.clear();
            assertThat(loaded.getVersion()).isEqualTo(1);
        });
        host.inTransaction(em -> {
            BookingEntity loaded = em.find(BookingEntity.class, booking.id().value());
            Booking moved = host.joined(em).reschedule(RescheduleRequest.of(booking.id(), monday("11:00"), STAFF));
            assertThat(moved.version()).isEqualTo(3);
            assertThat(loaded.toBooking()).isEqualTo(moved);
        });
    }

    @Test
    void loadedCollectionsAreTheTruthToo() {
        Booking booking =
                host.bookings().create(haircutAt(monday("10:00")).addOn("beard").build());
        host.inTransaction(em -> {
            BookingEntity loaded = em.find(BookingEntity.class, booking.id().value());
            assertThat(loaded.getAddOns()).hasSize(1);
            Booking changed =
                    host.joined(em).change(ChangeRequest.of(booking.id(), STAFF).addOns(List.of()));
            assertThat(loaded.getAddOns()).isEmpty();
            assertThat(loaded.toBooking()).isEqualTo(changed);
        });
    }

    @Test
    void aBatchThatWasTakenBackLeavesTheLoadedBookingAsItIs() {
        Booking booking = host.bookings().create(haircutAt(monday("10:00")).build());
        host.inTransaction(em -> {
            BookingEntity loaded = em.find(BookingEntity.class, booking.id().value());
            assertThatThrownBy(() -> host.joined(em)
                            .batch()
                            .cancel(booking.id(), STAFF)
                            .create(haircutAt(monday("10:00")).build())
                            .create(haircutAt(monday("10:00")).build())
                            .run())
                    .isInstanceOf(BatchRejectedException.class);
            assertThat(loaded.toBooking()).isEqualTo(booking);
        });
    }

    @Test
    void loadedAllocationsAndBlockedTimesAreLetGo() {
        Bookings bookings = host.bookings();
        Booking booking = bookings.create(haircutAt(monday("10:00")).build());
        BlockedTime blocked = bookings.blockedTimes()
                .add("anna", TimeRange.of(monday("15:00"), minutes(60)), "lunch")
                .blockedTime();
        host.inTransaction(em -> {
            BookingAllocationEntity allocation = only(em, BookingAllocationEntity.class);
            BookingBlockedTimeEntity entry = only(em, BookingBlockedTimeEntity.class);
            assertThat(allocation.toAllocation().time()).isEqualTo(booking.time());
            assertThat(entry.toBlockedTime()).isEqualTo(blocked);
            Booking moved = host.joined(em).reschedule(RescheduleRequest.of(booking.id(), monday("11:00"), STAFF));
            host.joined(em).blockedTimes().remove(blocked.id());
            assertThat(only(em, BookingAllocationEntity.class).toAllocation().time())
                    .isEqualTo(moved.time());
            assertThat(em.find(BookingBlockedTimeEntity.class, blocked.id())).isNull();
        });
    }

    @Test
    void loadedEventsAreErasedToo() {
        Booking booking = host.bookings().create(haircutAt(monday("10:00")).build());
        host.bookings().cancel(booking.id(), Actor.customer("c-42"), "ill");
        host.inTransaction(em -> {
            assertThat(events(em)).extracting(BookingEventEntity::getReason).contains("ill");
            host.joined(em).erase(booking.id(), STAFF);
            assertThat(events(em))
                    .hasSize(3)
                    .extracting(BookingEventEntity::getReason)
                    .containsOnlyNulls();
        });
    }

    @Test
    void whatIsWrittenWithoutAHostsTransactionIsSeenByItsNextQuery() {
        Booking booking = host.bookings().create(haircutAt(monday("10:00")).build());
        host.withEntityManager(em -> assertThat(all(em)).hasSize(1));
        Booking cancelled = host.bookings().cancel(booking.id(), STAFF);
        host.withEntityManager(em -> assertThat(
                        em.find(BookingEntity.class, booking.id().value()).toBooking())
                .isEqualTo(cancelled));
        assertThat(host.factory()
                        .getCache()
                        .contains(BookingEntity.class, booking.id().value()))
                .isFalse();
    }

    private static List<BookingEntity> all(EntityManager em) {
        return em.createQuery("select b from BookingEntity b", BookingEntity.class)
                .getResultList();
    }

    private static List<BookingEventEntity> events(EntityManager em) {
        return em.createQuery("select e from BookingEventEntity e order by e.version", BookingEventEntity.class)
                .getResultList();
    }

    private static <T> T only(EntityManager em, Class<T> entity) {
        return em.createQuery("select x from " + entity.getSimpleName() + " x", entity)
                .getSingleResult();
    }
}
