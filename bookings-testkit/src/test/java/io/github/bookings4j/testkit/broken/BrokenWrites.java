package io.github.bookings4j.testkit.broken;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.WriteResult;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Stores that write something else than they were told, or say something else than they did. */
final class BrokenWrites {

    private BrokenWrites() {}

    static BrokenStore keepingFreedTime() {
        return writing(change -> change.takes().isEmpty()
                ? with(change, false, change.takes(), change.displaced(), change.erasesHistory())
                : change);
    }

    static BrokenStore takingOneResourceOnly() {
        return writing(change -> with(
                change,
                change.releases(),
                change.takes().stream().limit(1).toList(),
                change.displaced(),
                change.erasesHistory()));
    }

    static BrokenStore forgettingDisplacedHolds() {
        return writing(change -> with(change, change.releases(), change.takes(), Set.of(), change.erasesHistory()));
    }

    static BrokenStore forgettingToErase() {
        return writing(change -> with(change, change.releases(), change.takes(), change.displaced(), false));
    }

    static BrokenStore neverUnblocking() {
        return new BrokenStore() {
            @Override
            BookingTx breaking(BookingTx tx) {
                return new DelegatingTx(tx) {
                    @Override
                    public void unblock(UUID id) {
                        // The entry stays.
                    }
                };
            }
        };
    }

    static BrokenStore neverSaying(WriteResult silenced) {
        return new BrokenStore() {
            @Override
            BookingTx breaking(BookingTx tx) {
                return new DelegatingTx(tx) {
                    @Override
                    public WriteResult write(BookingChange change) {
                        WriteResult result = super.write(change);
                        return result == silenced ? WriteResult.WRITTEN : result;
                    }
                };
            }
        };
    }

    private static BrokenStore writing(UnaryOperator<BookingChange> instead) {
        return new BrokenStore() {
            @Override
            BookingTx breaking(BookingTx tx) {
                return new DelegatingTx(tx) {
                    @Override
                    public WriteResult write(BookingChange change) {
                        return super.write(instead.apply(change));
                    }
                };
            }
        };
    }

    private static BookingChange with(
            BookingChange change,
            boolean releases,
            List<Allocation> takes,
            Set<BookingId> displaced,
            boolean erasesHistory) {
        return new BookingChange(
                change.before(), change.after(), releases, takes, displaced, erasesHistory, change.event());
    }
}
