package io.github.bookings4j.it.jpa;

import static io.github.bookings4j.testkit.BookingsAssertions.assertRejected;
import static io.github.bookings4j.testkit.TestRequests.haircutAt;
import static io.github.bookings4j.testkit.TestTimes.minutes;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.StatisticsQuery;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.schema.Database;
import io.github.bookings4j.spi.RetryableStoreException;
import io.github.bookings4j.spi.UnsafeTransactionException;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A host's transaction with an old snapshot never books what is taken: it sees so, has to be run again, or is refused. */
abstract class IsolationTopic {

    private static final By STAFF = By.of(Actor.staff("eve"));

    private final Host host;

    IsolationTopic(TestDatabase database) {
        this.host = Host.on(database);
    }

    @Test
    void atReadCommittedWhatOthersHaveCommittedIsSeen() {
        host.inTransaction(em -> {
            begin(em, "read committed");
            host.bookings().create(haircutAt(monday("10:00")).build());
            assertRejected(() ->
                            host.joined(em).create(haircutAt(monday("10:00")).build()))
                    .withCodes(Rule.OVERLAP);
        });
    }

    @Test
    void atRepeatableReadNothingIsBookedTwice() {
        host.withEntityManager(em -> {
            em.getTransaction().begin();
            begin(em, "repeatable read");
            host.bookings().create(haircutAt(monday("10:00")).build());
            ThrowingCallable create =
                    () -> host.joined(em).create(haircutAt(monday("10:00")).build());
            switch (database()) {
                case POSTGRESQL -> assertThatThrownBy(create).isInstanceOf(RetryableStoreException.class);
                case MARIADB -> assertRejected(create).withCodes(Rule.OVERLAP);
                case H2 ->
                    assertThatThrownBy(create)
                            .isInstanceOf(UnsafeTransactionException.class)
                            .hasMessageContaining("READ COMMITTED");
            }
            if (database() == Database.H2) {
                // The only one for which this outlives the transaction.
                set(em, "read committed");
            }
            em.getTransaction().rollback();
        });
        assertThat(host.bookings().find(BookingQuery.all()).bookings()).hasSize(1);
    }

    /** Its key is looked for before anything is locked, and what is found is the answer. */
    @Test
    void noAnswerRestsOnABookingThatIsRolledBack() {
        assumeTrue(database() != Database.POSTGRESQL, "PostgreSQL never shows what is not committed");
        BookingRequest request =
                haircutAt(monday("10:00")).idempotencyKey("key").build();
        host.withEntityManager(other -> {
            other.getTransaction().begin();
            host.joined(other).create(request);
            host.withEntityManager(em -> {
                em.getTransaction().begin();
                ofSession(em, "read uncommitted");
                assertThatThrownBy(() -> host.joined(em).create(request))
                        .isInstanceOf(UnsafeTransactionException.class)
                        .hasMessageContaining("READ COMMITTED");
                ofSession(em, database() == Database.H2 ? "read committed" : "repeatable read");
                em.getTransaction().rollback();
            });
            other.getTransaction().rollback();
        });
        assertThat(host.bookings().find(BookingQuery.all()).bookings()).isEmpty();
    }

    @Test
    void onMariaDbATransactionGoesOnWithWhatIsNewerThanItsSnapshot() {
        assumeTrue(database() == Database.MARIADB);
        Booking booking = host.bookings().create(haircutAt(monday("09:00")).build());
        host.inTransaction(em -> {
            begin(em, "repeatable read");
            host.bookings().addNote(booking.id(), Notes.Kind.INTERNAL, "late", STAFF);
            host.bookings()
                    .create(haircutAt(monday("10:00")).idempotencyKey("key").build());
            host.bookings().blockedTimes().add("anna", TimeRange.of(monday("15:00"), minutes(60)), "lunch");
            assertThat(host.joined(em)
                            .create(haircutAt(monday("10:00"))
                                    .idempotencyKey("key")
                                    .build())
                            .start())
                    .isEqualTo(monday("10:00"));
            assertRejected(() ->
                            host.joined(em).create(haircutAt(monday("15:00")).build()))
                    .withCodes(Rule.BLOCKED);
            assertThat(host.joined(em)
                            .addNote(booking.id(), Notes.Kind.INTERNAL, "again", STAFF)
                            .version())
                    .isEqualTo(3);
            assertThat(host.joined(em).find(BookingQuery.all()).bookings()).hasSize(2);
            assertThat(host.joined(em).history(booking.id())).hasSize(3);
            assertThat(host.joined(em).statistics(StatisticsQuery.all()).count(BookingStatus.CONFIRMED))
                    .isEqualTo(2);
        });
    }

    /** Reads that lock a row which is about to be changed would have two of them wait for each other. */
    @Test
    void onMariaDbTwoOfThemMayMeetOnOneCalendar() throws Exception {
        assumeTrue(database() == Database.MARIADB);
        Booking one = host.bookings().create(haircutAt(monday("08:00")).build());
        Booking other = host.bookings().create(haircutAt(monday("09:00")).build());
        CyclicBarrier noted = new CyclicBarrier(2);
        assertThat(inThreads(List.of(() -> notesAndBooks(one, noted), () -> notesAndBooks(other, noted))))
                .containsExactlyInAnyOrder("booked", "refused");
    }

    /** Finds out by its note that its snapshot is old, and books then. */
    private String notesAndBooks(Booking own, CyclicBarrier noted) {
        AtomicReference<String> end = new AtomicReference<>("booked");
        host.inTransaction(em -> {
            begin(em, "repeatable read");
            host.bookings().addNote(own.id(), Notes.Kind.INTERNAL, "late", STAFF);
            host.joined(em).addNote(own.id(), Notes.Kind.INTERNAL, "again", STAFF);
            await(noted);
            try {
                host.joined(em).create(haircutAt(monday("10:00")).build());
            } catch (BookingRejectedException e) {
                end.set("refused");
            }
        });
        return end.get();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aReadOnlyTransactionIsRefused() {
        assumeTrue(database() != Database.H2, "H2 has no read-only transactions");
        host.withEntityManager(em -> {
            em.getTransaction().begin();
            em.createNativeQuery("set transaction read only").executeUpdate();
            assertThatThrownBy(() ->
                            host.joined(em).create(haircutAt(monday("10:00")).build()))
                    .isInstanceOf(UnsafeTransactionException.class)
                    .hasMessageContaining("read-only");
            em.getTransaction().rollback();
        });
    }

    /** As each comes from its database, and with a snapshot that was taken before. */
    @Test
    void manyTransactionsWithSnapshotsBookATimeOnce() {
        host.inTransaction(em -> em.persist(new HostNote(1, "zero")));
        Callable<Boolean> create = () -> {
            for (int attempt = 0; attempt < 50; attempt++) {
                try {
                    return createsInTransaction();
                } catch (RetryableStoreException e) {
                    // What a host does then: all of it again.
                }
            }
            throw new AssertionError("never came through");
        };
        assertThat(inThreads(Collections.nCopies(20, create))).containsOnlyOnce(true);
        assertThat(host.bookings().find(BookingQuery.all()).bookings()).hasSize(1);
    }

    private boolean createsInTransaction() {
        AtomicBoolean created = new AtomicBoolean();
        host.inTransaction(em -> {
            em.find(HostNote.class, 1);
            try {
                host.joined(em).create(haircutAt(monday("10:00")).build());
                created.set(true);
            } catch (BookingRejectedException e) {
                assertThat(e.rejections()).extracting(Rejection::rule).containsExactly(Rule.OVERLAP);
            }
        });
        return created.get();
    }

    private static <T> List<T> inThreads(List<Callable<T>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private Database database() {
        return host.database().database();
    }

    /** Sets the isolation, and reads something so that a snapshot is taken. */
    private void begin(EntityManager em, String isolation) {
        set(em, isolation);
        em.createQuery("select count(b) from BookingEntity b", Long.class).getSingleResult();
    }

    /** Outlives the transaction. */
    private void ofSession(EntityManager em, String isolation) {
        String session = database() == Database.H2 ? "set session characteristics as " : "set session ";
        em.createNativeQuery(session + "transaction isolation level " + isolation)
                .executeUpdate();
    }

    private void set(EntityManager em, String isolation) {
        String level = "transaction isolation level " + isolation;
        em.createNativeQuery(
                        switch (database()) {
                            case H2 -> "set session characteristics as " + level;
                            case POSTGRESQL, MARIADB -> "set " + level;
                        })
                .executeUpdate();
    }
}
