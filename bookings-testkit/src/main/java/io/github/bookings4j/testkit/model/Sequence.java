package io.github.bookings4j.testkit.model;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.TenantBookings;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.testkit.SettableClock;
import io.github.bookings4j.testkit.random.Dice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One sequence of commands for two tenants in turn, wholly determined by its seed. */
final class Sequence {

    private final long seed;
    private final Rules rules;
    private final RandomCommands commands;
    private final Invariants invariants;
    private final Dice dice;
    private final List<Side> sides;
    private final List<String> played = new ArrayList<>();

    Sequence(long seed, BufferRule bufferRule, BookingStore store) {
        this.seed = seed;
        this.dice = new Dice(seed);
        RandomTimes times = new RandomTimes(dice);
        SettableClock clock = SettableClock.at(times.beginning());
        this.rules = new Rules(bufferRule, dice.oneOf(Duration.ZERO, Catalog.minutes(15)));
        this.commands = new RandomCommands(dice, times);
        this.invariants = new Invariants(dice, times);
        TenantBookings tenants = Bookings.builder()
                .store(store)
                .services(ServiceCatalog.of(Catalog.SERVICES.toArray(BookableService[]::new)))
                .clock(clock)
                .rule(new HouseRule())
                .bufferRule(bufferRule)
                .duplicateGuard(rules.duplicateGuard())
                .buildMultiTenant();
        this.sides = List.of(side(tenants, clock), side(tenants, clock));
    }

    /** A tenant that a store used before knows nothing of. */
    private Side side(TenantBookings tenants, SettableClock clock) {
        Tenant tenant = Tenant.of(UUID.randomUUID().toString());
        return new Side(tenant, tenants.forTenant(tenant.id()), new Model(rules, clock), new FeedReader(), clock);
    }

    /**
     * Plays it.
     *
     * @throws AssertionError with the seed and all commands up to the one that went wrong
     */
    void play(int length) {
        try {
            for (int i = 0; i < length; i++) {
                int turn = dice.between(0, 1);
                Side side = sides.get(turn);
                Side other = sides.get(1 - turn);
                Step step = commands.next(side.model(), other.model());
                played.add((turn == 0 ? "left:  " : "right: ") + step);
                step.play(side);
                invariants.check(side, other);
            }
            sides.forEach(invariants::check);
            sides.forEach(side -> side.feed().resumeFromEverywhere(side.bookings()));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(report(e), e);
        }
    }

    private String report(Throwable e) {
        return "replay with -Dseed=" + seed + " (" + rules + ")\n  " + String.join("\n  ", played)
                + "\nafter the last of these: " + e.getMessage();
    }
}
