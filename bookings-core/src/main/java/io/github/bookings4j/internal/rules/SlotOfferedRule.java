package io.github.bookings4j.internal.rules;

import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.internal.rules.Proposal.Answer;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.slots.EngineQuery;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotsEngine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** R17, SLOT_NOT_OFFERED: the slots engine knows the start. */
public final class SlotOfferedRule implements OpenRule {

    private final SlotsEngine engine;
    private final Function<EngineQuery, Optional<Slot>> slot;

    private SlotOfferedRule(SlotsEngine engine, Function<EngineQuery, Optional<Slot>> slot) {
        this.engine = engine;
        this.slot = slot;
    }

    /** Asks that engine for a new start. */
    public static SlotOfferedRule ofStart(SlotsEngine engine) {
        return new SlotOfferedRule(
                engine,
                query -> engine.slots(query).stream()
                        .filter(slot -> slot.start().equals(query.range().start()))
                        .findFirst());
    }

    /** Asks that engine about a start that was accepted before. */
    public static SlotOfferedRule ofKeptStart(SlotsEngine engine) {
        return new SlotOfferedRule(engine, engine::openSlot);
    }

    @Override
    public Rule rule() {
        return Rule.SLOT_NOT_OFFERED;
    }

    @Override
    public List<Rejection> check(Proposal proposal) {
        Answer answer = proposal.answer().orElseGet(() -> ask(proposal));
        if (answer.slot().isPresent()) {
            return List.of();
        }
        return List.of(rejection(proposal, engine.reason(proposal.engineQuery(proposal.time()))));
    }

    /** The refusal of a start that the engine does not offer, for that reason. */
    public static Rejection rejection(Proposal proposal, String reason) {
        return Rejection.of(
                        Rule.SLOT_NOT_OFFERED,
                        proposal.start() + " is not on offer: " + reason,
                        new RejectionDetails.NotOffered(reason))
                .about(proposal.booking().resources());
    }

    /** Closes nothing: of a start that the engine does not offer nobody asks. */
    @Override
    public void closeStarts(Proposal template, ClosedStarts closed) {}

    /** The same proposal with what the engine says about its start. */
    public Proposal answered(Proposal proposal) {
        return proposal.answered(ask(proposal));
    }

    private Answer ask(Proposal proposal) {
        return new Answer(slot.apply(proposal.engineQuery(proposal.time())));
    }
}
