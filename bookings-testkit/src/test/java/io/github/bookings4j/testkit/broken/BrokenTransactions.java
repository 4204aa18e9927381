package io.github.bookings4j.testkit.broken;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingTx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/** Stores that do not begin or end transactions as they should. */
final class BrokenTransactions {

    private BrokenTransactions() {}

    /** Commits whatever the work throws. */
    static BrokenStore losingRollbacks() {
        return new BrokenStore() {
            @Override
            public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
                AtomicReference<RuntimeException> thrown = new AtomicReference<>();
                T result = super.transaction(tenant, tx -> {
                    try {
                        return work.apply(tx);
                    } catch (RuntimeException e) {
                        thrown.set(e);
                        return null;
                    }
                });
                if (thrown.get() != null) {
                    throw thrown.get();
                }
                return result;
            }
        };
    }

    static BrokenStore wrappingWhatIsThrown() {
        return new BrokenStore() {
            @Override
            public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
                try {
                    return super.transaction(tenant, work);
                } catch (RuntimeException e) {
                    throw new IllegalStateException("the transaction failed", e);
                }
            }
        };
    }

    static BrokenStore forgettingActions() {
        return acting(action -> {});
    }

    static BrokenStore actingBeforeTheCommit() {
        return acting(Runnable::run);
    }

    static BrokenStore actingAfterRollbacksToo() {
        return new BrokenStore() {
            @Override
            public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
                List<Runnable> actions = new ArrayList<>();
                try {
                    return super.transaction(tenant, tx -> work.apply(acting(tx, actions::add)));
                } finally {
                    actions.forEach(Runnable::run);
                }
            }
        };
    }

    static BrokenStore forgettingSavepoints() {
        return new BrokenStore() {
            @Override
            BookingTx breaking(BookingTx tx) {
                return new DelegatingTx(tx) {
                    @Override
                    public Runnable savepoint() {
                        return () -> {};
                    }
                };
            }
        };
    }

    private static BrokenStore acting(Consumer<Runnable> instead) {
        return new BrokenStore() {
            @Override
            BookingTx breaking(BookingTx tx) {
                return acting(tx, instead);
            }
        };
    }

    private static BookingTx acting(BookingTx tx, Consumer<Runnable> instead) {
        return new DelegatingTx(tx) {
            @Override
            public void afterCommit(Runnable action) {
                instead.accept(action);
            }
        };
    }
}
