package io.github.bookings4j.internal;

import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.ResourceSet;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody would like to have, before any rule about its time has been asked: a proposal for each candidate that the
 * service has resources for.
 *
 * @param proposals in the order of the request
 * @param policy what is said already, whichever is taken
 * @param flaws what is wrong with the request itself: policy, unknown resources, invalid add-ons
 * @param fatal whether a flaw concerns all candidates, so that none may be taken
 */
public record Wish(List<Proposal> proposals, Verdict policy, List<Rejection> flaws, boolean fatal) {

    /** What a candidate would make of the booking. */
    @FunctionalInterface
    interface Proposer {

        /** The proposal, on resources that the service is known to have. */
        Proposal propose(ResourceSet candidate, List<Resource> resources);
    }

    /**
     * A wish for any of the named.
     *
     * @param invalid rejections of what all candidates have in common
     */
    static Wish of(
            Verdict policy,
            List<Rejection> invalid,
            BookableService service,
            List<ResourceSet> named,
            Proposer proposer) {
        List<Rejection> flaws = new ArrayList<>(policy.refusals());
        flaws.addAll(invalid);
        List<Proposal> proposals = new ArrayList<>();
        for (ResourceSet candidate : named) {
            Services.Lookup lookup = Services.resources(service, candidate);
            lookup.rejection()
                    .ifPresentOrElse(flaws::add, () -> proposals.add(proposer.propose(candidate, lookup.resources())));
        }
        return new Wish(List.copyOf(proposals), policy, flaws, !policy.passes() || !invalid.isEmpty());
    }

    /** Asks the rules that need no lock about each candidate. */
    Candidates judgedBy(Evaluator evaluator) {
        List<Candidates.Option> options = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Proposal ofToday = evaluator.capacity().apply(proposal);
            options.add(new Candidates.Option(ofToday, policy.and(evaluator.beforeLock(ofToday))));
        }
        return new Candidates(evaluator, List.copyOf(options), flaws, fatal);
    }
}
