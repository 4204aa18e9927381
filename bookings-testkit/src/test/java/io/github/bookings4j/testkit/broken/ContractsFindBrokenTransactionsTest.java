package io.github.bookings4j.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.spi.WriteResult;
import io.github.bookings4j.testkit.broken.Subjects.Concurrent;
import io.github.bookings4j.testkit.broken.Subjects.Store;
import io.github.bookings4j.testkit.broken.Subjects.Transaction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts are tested too: a store that locks, writes or commits wrongly fails the tests that say so. */
class ContractsFindBrokenTransactionsTest {

    @ParameterizedTest
    @MethodSource({"locks", "writes", "transactions"})
    void aBrokenStoreFails(Breakage breakage) {
        assertThat(breakage.failures()).isEqualTo(breakage.expected());
    }

    static Stream<Breakage> locks() {
        return Stream.of(
                Breakage.of(
                        "locks lock nothing", () -> new LocklessStore(8), Store.class, "Locks.noTwoHoldALockAtOnce"),
                Breakage.of(
                        "locks lock nothing, so that many book one time",
                        () -> new LocklessStore(50),
                        Concurrent.class,
                        "SlotRaces.oneOfFiftyWhoseBuffersAloneOverlapGetsATime",
                        "CapacityRaces.tenSeatsAreTakenTenTimes",
                        "CapacityRaces.tenUnitsAreTakenTenTimesAtOverlappingStarts"),
                Breakage.of(
                        "reads under a lock are old",
                        StaleStore::new,
                        Store.class,
                        "Locks.whatIsReadUnderALockIsWhatTheLastHolderLeft",
                        "Locks.whoeverLooksUnderALockSeesWhatIsTaken"),
                Breakage.of(
                        "reads under a lock are old, so that many share what is full",
                        StaleStore::new,
                        Concurrent.class,
                        "CapacityRaces.tenSeatsAreTakenTenTimes",
                        "CapacityRaces.tenUnitsAreTakenTenTimes",
                        "HoldRaces.oneOfFiftyDisplacesAnExpiredHold",
                        "RuleRaces.aServicesLimitHoldsAcrossResources"));
    }

    static Stream<Breakage> writes() {
        return Stream.of(
                Breakage.of(
                        "freed time is kept",
                        BrokenWrites::keepingFreedTime,
                        Store.class,
                        "Allocations.aBookingThatIsNoLongerActiveTakesNothing",
                        "OverlapConstraint.aFreedTimeIsFree",
                        "Commands.aCancelledTimeIsFreeAtOnce"),
                Breakage.of(
                        "only the first resource is taken",
                        BrokenWrites::takingOneResourceOnly,
                        Store.class,
                        "Allocations.aBookingTakesEachOfItsResources"),
                Breakage.of(
                        "displaced holds stay",
                        BrokenWrites::forgettingDisplacedHolds,
                        Store.class,
                        "Allocations.anExpiredHoldIsStillThereUntilItIsDisplaced",
                        "OverlapConstraint.aDisplacedHoldIsNotInTheWay",
                        "Holds.anExpiredHoldIsDisplacedAndStaysAsItWas"),
                Breakage.of(
                        "removed blocked times stay",
                        BrokenWrites::neverUnblocking,
                        Store.class,
                        "BlockedTimes.aRemovedEntryIsGone"),
                Breakage.of(
                        "erased events stay",
                        BrokenWrites::forgettingToErase,
                        Store.class,
                        "History.erasingBlanksTheEventsBefore",
                        "Commands.anErasedBookingHasNoPersonLeftInItOrInItsEvents"),
                Breakage.of(
                        "old versions are not noticed",
                        () -> BrokenWrites.neverSaying(WriteResult.STALE),
                        Store.class,
                        "Writing.aChangeOfAnOldVersionIsStale",
                        "Writing.aChangeOfABookingThatIsNotThereIsStale",
                        "Writing.aStaleCancellationFreesNothing",
                        "Tenants.anotherTenantDoesNotChangeABooking"),
                Breakage.of(
                        "duplicates are not noticed",
                        () -> BrokenWrites.neverSaying(WriteResult.DUPLICATE),
                        Store.class,
                        "Writing.aReferenceThatIsThereIsTaken",
                        "Writing.anIdempotencyKeyThatIsThereIsTaken",
                        "Writing.aBookingThatIsThereIsNotMadeAgain"),
                Breakage.of(
                        "overlaps are not noticed",
                        () -> BrokenWrites.neverSaying(WriteResult.OVERLAPS),
                        Store.class,
                        "OverlapConstraint.anOverlapThatNobodyLookedForIsTaken"));
    }

    static Stream<Breakage> transactions() {
        return Stream.of(
                Breakage.of(
                        "rollbacks are lost",
                        BrokenTransactions::losingRollbacks,
                        Transaction.class,
                        "Rollback.aNewBookingIsTakenBack",
                        "Rollback.aChangeIsTakenBack",
                        "Rollback.blockedTimesAreTakenBack",
                        "AfterCommit.noActionRunsAfterARollback",
                        "Listeners.aListenerThatThrowsInTheTransactionTakesBackANewBooking"),
                Breakage.of(
                        "what is thrown comes out wrapped",
                        BrokenTransactions::wrappingWhatIsThrown,
                        Transaction.class,
                        "Rollback.whatTheWorkThrowsComesOut"),
                Breakage.of(
                        "actions after the commit are forgotten",
                        BrokenTransactions::forgettingActions,
                        Transaction.class,
                        "AfterCommit.actionsRunInTheOrderGivenAndBeforeTheCallReturns",
                        "AfterCommit.anActionSeesWhatWasCommitted",
                        "Listeners.everyListenerIsToldOfEveryChangeOnce"),
                Breakage.of(
                        "actions run before the commit",
                        BrokenTransactions::actingBeforeTheCommit,
                        Transaction.class,
                        "AfterCommit.actionsRunInTheOrderGivenAndBeforeTheCallReturns",
                        "AfterCommit.anActionSeesWhatWasCommitted",
                        "AfterCommit.anActionMayWriteInATransactionOfItsOwn"),
                Breakage.of(
                        "actions run after rollbacks too",
                        BrokenTransactions::actingAfterRollbacksToo,
                        Transaction.class,
                        "AfterCommit.noActionRunsAfterARollback"),
                Breakage.of(
                        "savepoints take nothing back",
                        BrokenTransactions::forgettingSavepoints,
                        Transaction.class,
                        "Savepoints.whatWasWrittenSinceIsTakenBackAndTheTransactionGoesOn",
                        "Savepoints.aChangeSinceIsTakenBack",
                        "Savepoints.actionsThatWereRegisteredSinceNeverRun"));
    }
}
