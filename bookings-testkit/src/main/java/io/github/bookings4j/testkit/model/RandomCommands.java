package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.EditRequest;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.testkit.random.Dice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The next command of a sequence, any of all there are. */
final class RandomCommands {

    private final Dice dice;
    private final RandomTimes times;
    private final RandomCallers callers;
    private final RandomRequests requests;

    RandomCommands(Dice dice, RandomTimes times) {
        this.dice = dice;
        this.times = times;
        this.callers = new RandomCallers(dice);
        this.requests = new RandomRequests(dice, times, callers);
    }

    /**
     * A command for a tenant.
     *
     * @param model of that tenant
     * @param foreign of the other one, whose bookings are asked for in vain
     */
    Step next(Model model, Model foreign) {
        int roll = dice.between(1, 100);
        if (roll <= 14) {
            return new ClockStep(times.later(model));
        }
        if (roll <= 17) {
            return new CompleteEndedStep(model.now().minus(times.grid(0, 2)), dice.oneOf(1, 2, 100));
        }
        if (roll <= 20) {
            return dice.chance(30)
                    ? new BlockStep(resource(), times.range(model), Optional.of(dice.oneOf("x", "y")))
                    : new BlockStep(resource(), times.range(model), Optional.empty());
        }
        if (roll <= 22) {
            List<ModelBlock> blocks = dice.chance(80) ? model.blocks : foreign.blocks;
            return blocks.isEmpty() ? requests.create(model) : new UnblockStep(dice.oneOf(blocks));
        }
        if (roll <= 24) {
            return new ImportStep(requests.imported(model), callers.staff());
        }
        if (roll <= 25) {
            return new EraseCustomerStep(dice.oneOf(RandomCallers.REFERENCES), callers.staff());
        }
        return model.bookings.isEmpty() || roll <= 55 ? requests.create(model) : revision(model, foreign);
    }

    private Step revision(Model model, Model foreign) {
        Optional<ModelBooking> one = dice.chance(2) ? Optional.empty() : Optional.of(dice.oneOf(model.bookings));
        ModelBooking booking = one.orElse(dice.oneOf(model.bookings));
        Target target = one.map(known -> target(model, known)).orElseGet(() -> nobody(foreign));
        Caller caller = callers.caller(one);
        int roll = dice.between(1, 100);
        if (roll <= 25) {
            return new MoveStep(target, move(model, booking, target, caller), caller);
        }
        if (roll <= 35) {
            return new ChangeStep(target, change(booking, target, caller), caller);
        }
        if (roll <= 55) {
            boolean says = !caller.scoped() && dice.chance(50);
            return new ConfirmStep(target, says ? Optional.of(callers.customer()) : Optional.empty(), caller);
        }
        if (roll <= 62) {
            Instant until = model.now().plus(times.grid(-1, 12));
            return new ExtendStep(target, until, caller);
        }
        if (roll <= 84) {
            return new StatusStep(dice.oneOf(StatusStep.Kind.values()), target, caller);
        }
        if (roll <= 90) {
            return new EditStep(target, edit(target, caller), caller);
        }
        if (roll <= 93) {
            return new NoteStep(target, dice.oneOf(Notes.Kind.values()), "late", caller);
        }
        return roll <= 96
                ? new PriceStep(target, dice.oneOf(20, 30), caller)
                : new EraseStep(target, new Caller(caller.by(), false));
    }

    private RescheduleRequest move(Model model, ModelBooking booking, Target target, Caller caller) {
        Instant start = dice.chance(30) ? booking.start.plus(times.grid(-2, 2)) : times.start(model);
        RescheduleRequest request = RescheduleRequest.of(target.id(), start, caller.by());
        if (dice.chance(40)) {
            request = request.anyOf(requests.candidates(booking.service).toArray(ResourceSet[]::new));
        }
        return dice.chance(30) ? request.addOns(requests.addOns(booking.service)) : request;
    }

    private ChangeRequest change(ModelBooking booking, Target target, Caller caller) {
        ChangeRequest request = ChangeRequest.of(target.id(), caller.by());
        if (dice.chance(60)) {
            request = request.addOns(requests.addOns(booking.service));
        }
        if (dice.chance(50)) {
            request = request.partySize(dice.between(1, 3));
        }
        return dice.chance(40) ? request.units(dice.between(1, 4)) : request;
    }

    private EditRequest edit(Target target, Caller caller) {
        EditRequest request = EditRequest.of(target.id(), caller.by());
        if (!caller.scoped() && dice.chance(50)) {
            request = request.customer(callers.customer());
        }
        if (dice.chance(30)) {
            request = request.notes(new Notes("quiet", "pays cash"));
        }
        if (dice.chance(30)) {
            request = request.metadata(Map.of("source", dice.oneOf("web", "phone")));
        }
        return dice.chance(30) ? request.externalReference("pay-1") : request;
    }

    private String resource() {
        return dice.oneOf(Catalog.RESOURCES).id();
    }

    private static Target target(Model model, ModelBooking booking) {
        return new Target(booking.id.orElseThrow(), "#" + model.bookings.indexOf(booking));
    }

    private Target nobody(Model foreign) {
        return foreign.bookings.isEmpty()
                ? new Target(BookingId.of(new UUID(0, 0)), "nothing")
                : new Target(dice.oneOf(foreign.bookings).id.orElseThrow(), "the other tenant's");
    }
}
