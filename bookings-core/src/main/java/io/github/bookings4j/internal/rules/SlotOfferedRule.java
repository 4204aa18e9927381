package io.github.bookings4j.internal.rules;

import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.slots.SlotsEngine;
import java.util.List;

/** R17, SLOT_NOT_OFFERED: the slots engine knows the start. */
public final class SlotOfferedRule implements OpenRule {

    private final SlotsEngine engine;

    /** Asks that engine. */
    public SlotOfferedRule(SlotsEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<Rejection> check(Proposal proposal) {
        SlotQuery query = new SlotQuery(
                proposal.booking().tenant(),
                proposal.service(),
                proposal.resources(),
                proposal.time().duration(),
                proposal.booking().sold().buffers(),
                proposal.time(),
                proposal.itself());
        if (engine.slots(query).stream().anyMatch(slot -> slot.start().equals(proposal.start()))) {
            return List.of();
        }
        return List.of(Rejection.of(Rule.SLOT_NOT_OFFERED, proposal.start() + " is not among the times on offer")
                .about(proposal.booking().resources()));
    }
}
