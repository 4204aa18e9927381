package io.github.bookings4j.benchmarks.slots;

import io.github.bookings4j.slots.Slot;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The free slots of one provider, in microseconds a question. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class SlotsBenchmark {

    /** Days / bookings in them. */
    @Param({"7/0", "31/1000", "365/0", "365/10000"})
    public String load;

    private Calendar calendar;

    @Setup(Level.Trial)
    public void fill() {
        calendar = new Calendar(Load.parse(load));
        // What was made to fill it is out of the way.
        System.gc();
    }

    @Benchmark
    public List<Slot> engineAndSweep() {
        return calendar.engineAndSweep();
    }

    @Benchmark
    public List<Slot> availableSlots() {
        return calendar.availableSlots();
    }
}
