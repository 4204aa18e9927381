package io.github.bookings4j.it.jpa;

import static io.github.bookings4j.testkit.BookingsAssertions.assertRejected;
import static io.github.bookings4j.testkit.TestRequests.haircutAt;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.JoinedBookings;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BatchRejectedException;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rule;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bookings in a host's transaction share its fate, and never end it. */
abstract class JoiningTopic {

    private static final By STAFF = By.of(Actor.staff("eve"));

    private final Host host;

    JoiningTopic(TestDatabase database) {
        this.host = Host.on(database);
    }

    @Test
    void aBookingIsCommittedWithWhatTheHostWrites() {
        List<Booking> made = new ArrayList<>();
        host.inTransaction(em -> {
            em.persist(new HostNote(1, "before"));
            made.add(host.joined(em).create(haircutAt(monday("10:00")).build()));
            em.persist(new HostNote(2, "after"));
            assertThat(host.bookings().find(made.get(0).id())).isEmpty();
        });
        assertThat(host.bookings().find(BookingQuery.all()).bookings()).isEqualTo(made);
        assertThat(host.note(1)).contains("before");
        assertThat(host.note(2)).contains("after");
        assertThat(host.bookings().eventsAfter(0, 10)).hasSize(1);
    }

    @Test
    void aRollbackTakesBackBookingAndEventAndNobodyIsTold() {
        List<Booking> told = new ArrayList<>();
        host.withEntityManager(em -> {
            em.getTransaction().begin();
            try (JoinedBookings joined = host.builder()
                    .afterCommit((event, booking) -> told.add(booking))
                    .build()
                    .join(host.store().joining(em))) {
                joined.bookings().create(haircutAt(monday("10:00")).build());
                em.getTransaction().rollback();
            }
        });
        assertThat(told).isEmpty();
        assertThat(host.bookings().find(BookingQuery.all()).bookings()).isEmpty();
        assertThat(host.bookings().eventsAfter(0, 10)).isEmpty();
        host.bookings().create(haircutAt(monday("10:00")).build());
    }

    @Test
    void listenersAreToldOnceTheHostSaysThatItHasCommitted() {
        List<Booking> told = new ArrayList<>();
        host.withEntityManager(em -> {
            em.getTransaction().begin();
            try (JoinedBookings joined = host.builder()
                    .afterCommit((event, booking) -> told.add(host.bookings().get(booking.id())))
                    .build()
                    .join(host.store().joining(em))) {
                Booking booking =
                        joined.bookings().create(haircutAt(monday("10:00")).build());
                em.getTransaction().commit();
                assertThat(told).isEmpty();
                joined.committed();
                assertThat(told).containsExactly(booking);
            }
        });
    }

    @Test
    void aRefusedCommandLeavesTheTransactionUsable() {
        host.bookings().create(haircutAt(monday("10:00")).idempotencyKey("key").build());
        host.inTransaction(em -> {
            Bookings joined = host.joined(em);
            em.persist(new HostNote(1, "before"));
            assertRejected(() -> joined.create(haircutAt(monday("10:00")).build()))
                    .withCodes(Rule.OVERLAP);
            assertRejected(() -> joined.create(
                            haircutAt(monday("12:00")).idempotencyKey("key").build()))
                    .withCodes(Rule.IDEMPOTENCY_MISMATCH);
            joined.create(haircutAt(monday("11:00")).build());
        });
        assertThat(host.note(1)).contains("before");
        assertThat(host.bookings().find(BookingQuery.all()).bookings()).hasSize(2);
    }

    @Test
    void aRefusedBatchLeavesNothingAndTheTransactionUsable() {
        host.bookings().create(haircutAt(monday("10:00")).build());
        host.inTransaction(em -> {
            Bookings joined = host.joined(em);
            em.persist(new HostNote(1, "before"));
            assertThatThrownBy(() -> joined.batch()
                            .create(haircutAt(monday("11:00")).build())
                            .create(haircutAt(monday("10:00")).build())
                            .run())
                    .isInstanceOf(BatchRejectedException.class);
            joined.create(haircutAt(monday("12:00")).build());
        });
        assertThat(host.note(1)).contains("before");
        assertThat(host.bookings().find(BookingQuery.all()).bookings())
                .extracting(Booking::start)
                .containsExactly(monday("10:00"), monday("12:00"));
    }

    @Test
    void commandsOfOneTransactionSeeEachOther() {
        host.inTransaction(em -> {
            Bookings joined = host.joined(em);
            Booking booking = joined.create(haircutAt(monday("10:00")).build());
            assertRejected(() -> joined.create(haircutAt(monday("10:00")).build()))
                    .withCodes(Rule.OVERLAP);
            joined.cancel(booking.id(), STAFF);
            joined.create(haircutAt(monday("10:00")).build());
            assertThat(joined.eventsAfter(0, 10)).isEmpty();
        });
        assertThat(host.bookings().eventsAfter(0, 10)).hasSize(3);
    }

    @Test
    void whatTheHostHasNotFlushedIsWrittenAllTheSame() {
        host.inTransaction(em -> em.persist(new HostNote(1, "old")));
        host.inTransaction(em -> {
            HostNote note = em.find(HostNote.class, 1);
            note.setContent("new");
            host.joined(em).create(haircutAt(monday("10:00")).build());
            assertThat(em.contains(note)).isTrue();
            assertThat(note.content()).isEqualTo("new");
        });
        assertThat(host.note(1)).contains("new");
    }

    @Test
    void theHostReachesItsEntityManagerFromATransactionOfTheStore() {
        host.bookings().inTransaction(tx -> {
            tx.unwrap(EntityManager.class).persist(new HostNote(1, "beside"));
            return tx.bookings().create(haircutAt(monday("10:00")).build());
        });
        assertThat(host.note(1)).contains("beside");
        assertThatThrownBy(() -> host.bookings().inTransaction(tx -> tx.unwrap(String.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EntityManager");
    }

    @Test
    void withoutATransactionNothingIsDone() {
        host.withEntityManager(em -> {
            Bookings joined = host.joined(em);
            assertThatThrownBy(() -> joined.create(haircutAt(monday("10:00")).build()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no transaction is open");
            em.close();
            assertThatThrownBy(() -> joined.create(haircutAt(monday("10:00")).build()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
        });
    }
}
