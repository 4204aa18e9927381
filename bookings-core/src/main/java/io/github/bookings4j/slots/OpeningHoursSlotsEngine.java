package io.github.bookings4j.slots;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Resource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The engine that ships with the library: the opening hours of the resources and a grid of starts.
 *
 * <p>A slot lies wholly inside open time of every resource it takes, and inside the range of the query. Which starts there are
 * is the provider's alone: its grid, in its zone. What else is needed, a room or a machine, only has to be open.
 *
 * <p>Immutable and safe for use by several threads, as long as the source is.
 */
public final class OpeningHoursSlotsEngine implements SlotsEngine {

    private static final Grid DEFAULT_GRID = Grid.every(Duration.ofMinutes(15));

    private final OpeningHoursSource source;
    private final Function<BookableService, Grid> grid;
    private final boolean buffersInside;

    private OpeningHoursSlotsEngine(
            OpeningHoursSource source, Function<BookableService, Grid> grid, boolean buffersInside) {
        this.source = source;
        this.grid = grid;
        this.buffersInside = buffersInside;
    }

    /** With these hours; every quarter of an hour is a start, and buffers may lie outside of the hours. */
    public static OpeningHoursSlotsEngine of(OpeningHoursSource source) {
        return new OpeningHoursSlotsEngine(Require.present("source", source), service -> DEFAULT_GRID, false);
    }

    /** As {@link #of(OpeningHoursSource)}, with the hours of these resources. */
    public static OpeningHoursSlotsEngine of(Map<String, OpeningHours> hoursOfResource) {
        return of(OpeningHoursSource.of(hoursOfResource));
    }

    /** The same with one grid for all services. */
    public OpeningHoursSlotsEngine grid(Grid value) {
        Require.present("grid", value);
        return grid((BookableService service) -> value);
    }

    /** The same with a grid for each service. */
    public OpeningHoursSlotsEngine grid(Function<BookableService, Grid> ofService) {
        return new OpeningHoursSlotsEngine(source, Require.present("grid", ofService), buffersInside);
    }

    /**
     * Whether a slot's buffers must lie inside open time as well, so that nobody prepares before opening or clears up after
     * closing; false by default.
     */
    public OpeningHoursSlotsEngine buffersMustFit(boolean value) {
        return new OpeningHoursSlotsEngine(source, grid, value);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there are more than 400 days of starts to look at, or a back-to-back grid has steps
     *     of less than a minute
     */
    @Override
    public List<Slot> slots(EngineQuery query) {
        StartSearch.Fit fit = fit(query);
        return open(query, fit).map(open -> slots(query, fit, open)).orElse(List.of());
    }

    /** By the hours of all resources, whatever the grid. */
    @Override
    public Optional<Slot> openSlot(EngineQuery query) {
        StartSearch.Fit fit = fit(query);
        return open(query, fit).flatMap(open -> new FittingSlots(query, fit, open).whole());
    }

    /** Names the resource that is in the way, and what keeps it: its day off, its break, its closing time, or the grid. */
    @Override
    public String reason(EngineQuery query) {
        StartSearch.Fit fit = fit(query);
        for (Resource resource : query.resources()) {
            Optional<String> reason = source.openingHours(query.tenant(), resource.id())
                    .map(hours -> new ClosedReason(hours, fit).text())
                    .orElse(Optional.of("has no opening hours"));
            if (reason.isPresent()) {
                return resource.id() + " " + reason.get();
            }
        }
        return "no start of the grid";
    }

    /** When each resource is open; empty if any has no hours. */
    private Optional<List<OpenTime>> open(EngineQuery query, StartSearch.Fit fit) {
        List<OpenTime> open = new ArrayList<>();
        for (Resource resource : query.resources()) {
            Optional<OpeningHours> hours = source.openingHours(query.tenant(), resource.id());
            if (hours.isEmpty()) {
                return Optional.empty();
            }
            open.add(new OpenTime(hours.get(), fit));
        }
        return Optional.of(open);
    }

    private List<Slot> slots(EngineQuery query, StartSearch.Fit fit, List<OpenTime> open) {
        Starts starts = open.get(0).starts(gridFor(query), query, fit);
        return new FittingSlots(query, fit, open).of(starts);
    }

    private Grid gridFor(EngineQuery query) {
        return Require.present("grid", grid.apply(query.service()));
    }

    private StartSearch.Fit fit(EngineQuery query) {
        Duration starts = query.range().duration().minus(query.duration());
        if (starts.compareTo(SlotQuery.MAX_RANGE) > 0) {
            throw new IllegalArgumentException("range: must be at most " + SlotQuery.MAX_RANGE
                    + " longer than the appointment, was " + query.range().duration());
        }
        return new StartSearch.Fit(
                Micros.of(query.range().start()),
                Micros.of(query.range().end()),
                Micros.of(query.duration()),
                buffersInside ? Micros.of(query.buffers().before()) : 0,
                buffersInside ? Micros.of(query.buffers().after()) : 0);
    }
}
