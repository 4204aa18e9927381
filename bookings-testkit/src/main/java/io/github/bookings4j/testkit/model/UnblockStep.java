package io.github.bookings4j.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Removes a blocked time of this tenant or, in vain, of the other.
 *
 * @param block which
 */
record UnblockStep(ModelBlock block) implements Step {

    @Override
    public void play(Side side) {
        boolean own = side.model().blocks.removeIf(this::isMeant);
        boolean removed = block.externalId()
                .map(id -> side.bookings().blockedTimes().removeSynced(block.resource(), id))
                .orElseGet(() -> side.bookings().blockedTimes().remove(block.id()));
        assertThat(removed).as("whether there was such a blocked time").isEqualTo(own);
    }

    /** What another calendar's id names depends on the tenant. */
    private boolean isMeant(ModelBlock each) {
        return block.externalId().isPresent()
                ? each.externalId().equals(block.externalId())
                        && each.resource().equals(block.resource())
                : each.id().equals(block.id());
    }

    @Override
    public String toString() {
        return "unblock " + block.resource() + " " + block.time();
    }
}
