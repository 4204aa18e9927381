package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class UnlockedCalendarTest {

    private static final UUID BLOCKED = new UUID(0, 1);

    private final Desk desk = Desk.withEmptyStore();

    @Test
    void aNewBookingIsRefused() {
        assertUnlocked(
                "anna", () -> writeLocking(Sample.making(Sample.booking(1).build()), "ben"));
    }

    @Test
    void aNewBookingThatTakesNothingIsRefused() {
        Booking past = Sample.cancelled(Sample.booking(1)).build();

        assertUnlocked("anna", () -> writeLocking(Sample.making(past)));
    }

    @Test
    void aMoveIsRefusedIfTheOldCalendarIsNotLocked() {
        BookingChange move = moveFromAnnaToBen();

        assertUnlocked("anna", () -> writeLocking(move, "ben"));
    }

    @Test
    void aMoveIsRefusedIfTheNewCalendarIsNotLocked() {
        BookingChange move = moveFromAnnaToBen();

        assertUnlocked("ben", () -> writeLocking(move, "anna"));
    }

    @Test
    void aReleaseIsRefused() {
        Booking booking = desk.make(Sample.booking(1));
        BookingChange edit = Sample.changing(booking, builder -> builder);
        BookingChange release =
                new BookingChange(edit.before(), edit.after(), true, List.of(), Set.of(), false, edit.event());

        assertUnlocked("anna", () -> writeLocking(release));
    }

    @Test
    void aChangeOfStatusIsRefusedThoughItTakesAndReleasesNothing() {
        Booking missed = desk.make(Sample.booking(1).status(BookingStatus.NO_SHOW));
        BookingChange correction = Sample.changing(missed, builder -> builder.status(BookingStatus.COMPLETED));

        assertUnlocked("anna", () -> writeLocking(correction));
    }

    @Test
    void anEditThatTouchesNeitherTimeNorStatusIsWritten() {
        Booking booking = desk.make(Sample.booking(1));
        BookingChange edit = Sample.changing(booking, builder -> builder.notes(new Notes("ring twice", "")));

        assertThat(writeLocking(edit)).isEqualTo(WriteResult.WRITTEN);
    }

    @Test
    void blockingIsRefused() {
        assertUnlocked(
                "anna",
                () -> desk.store().transaction(desk.tenant(), tx -> {
                    tx.block(Sample.blocked(1, "anna", "12:00", "13:00"));
                    return tx;
                }));
    }

    @Test
    void movingABlockedTimeIsRefusedIfItsOldCalendarIsNotLocked() {
        desk.block(Sample.blocked(1, "anna", "12:00", "13:00"));

        assertUnlocked(
                "anna",
                () -> desk.store().transaction(desk.tenant(), tx -> {
                    tx.lock(Desk.calendars(Set.of("ben")), Duration.ofDays(1));
                    tx.block(Sample.blocked(1, "ben", "12:00", "13:00"));
                    return tx;
                }));
    }

    @Test
    void unblockingIsRefused() {
        desk.block(Sample.blocked(1, "anna", "12:00", "13:00"));

        assertUnlocked(
                "anna",
                () -> desk.store().transaction(desk.tenant(), tx -> {
                    tx.unblock(BLOCKED);
                    return tx;
                }));
    }

    @Test
    void unblockingWhatIsNotThereDoesNothing() {
        assertThatCode(() -> desk.store().transaction(desk.tenant(), tx -> {
                    tx.unblock(BLOCKED);
                    return tx;
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void theLockOfALimitOfTheSameNameIsNotEnough() {
        assertUnlocked(
                "anna",
                () -> desk.store().transaction(desk.tenant(), tx -> {
                    tx.lock(Set.of(LockKey.limit("anna")), Duration.ofDays(1));
                    return tx.write(Sample.making(Sample.booking(1).build()));
                }));
    }

    @Test
    void locksOfTheTransactionBeforeDoNotCount() {
        desk.make(Sample.booking(1));

        assertUnlocked("ben", () -> writeLocking(Sample.making(Sample.on("ben", 2, "10:00", "11:00"))));
    }

    @Test
    void locksMayBeTakenOneAfterTheOther() {
        BookingChange move = moveFromAnnaToBen();

        WriteResult result = desk.store().transaction(desk.tenant(), tx -> {
            tx.lock(Desk.calendars(Set.of("ben")), Duration.ofDays(1));
            tx.lock(Desk.calendars(Set.of("anna")), Duration.ofDays(1));
            return tx.write(move);
        });

        assertThat(result).isEqualTo(WriteResult.WRITTEN);
    }

    @Test
    void aBusyTimeThatIsLongerThanWasSaidIsRefused() {
        BookingChange hour = Sample.making(Sample.on("anna", 1, "10:00", "11:00"));

        assertThatIllegalStateException()
                .isThrownBy(() -> desk.store().transaction(desk.tenant(), tx -> {
                    tx.lock(Desk.calendars(Set.of("anna")), Duration.ofMinutes(59));
                    return tx.write(hour);
                }))
                .withMessageContaining("longer than lock() was told");
    }

    private BookingChange moveFromAnnaToBen() {
        Booking booking = desk.make(Sample.booking(1));
        return Sample.changing(booking, builder -> builder.resources(ResourceSet.of("ben")));
    }

    private void assertUnlocked(String resource, ThrowingCallable call) {
        int events = desk.feed().size();
        assertThatIllegalStateException().isThrownBy(call).withMessageContaining("calendar " + resource);
        assertThat(desk.feed()).hasSize(events);
    }

    private WriteResult writeLocking(BookingChange change, String... resources) {
        return desk.store().transaction(desk.tenant(), tx -> {
            tx.lock(Desk.calendars(Set.of(resources)), Duration.ofDays(1));
            return tx.write(change);
        });
    }
}
