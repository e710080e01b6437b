package org.parallax.server.event;

import java.util.ArrayList;
import java.util.List;

/** The last events in memory, found by id in logarithmic time. Not safe for use by several threads at once. */
final class Ring {

    private final Event[] slots;
    private final long mostBytes;
    private long begin;
    private long end;
    private long bytes;
    private long last;
    private long forgotten;

    Ring(int most, long mostBytes) {
        this.slots = new Event[most];
        this.mostBytes = mostBytes;
    }

    /** Adds an event that is later than all others; forgets the oldest where there is no room. */
    void add(Event event) {
        if (event.id() <= last) {
            return;
        }
        if (end - begin == slots.length) {
            forget();
        }
        slots[slot(end++)] = event;
        bytes += event.frame().length;
        last = event.id();
        while (bytes > mostBytes && end - begin > 1) {
            forget();
        }
    }

    /** The id of the last event; 0 where there was none. */
    long last() {
        return last;
    }

    /** Whether all events after {@code id} are still here, and it is not one still to come. */
    boolean reachesBackTo(long id) {
        return id >= forgotten && id <= last;
    }

    /** Takes note that there may have been events before the oldest one here. */
    void beginsHere() {
        if (end > begin) {
            forgotten = Math.max(forgotten, slots[slot(begin)].id() - 1);
        }
    }

    /** The first events after {@code id}, {@code limit} at most. */
    List<Event> after(long id, int limit) {
        long low = begin;
        long high = end;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (slots[slot(middle)].id() <= id) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Event> found = new ArrayList<>();
        for (long at = low; at < end && found.size() < limit; at++) {
            found.add(slots[slot(at)]);
        }
        return found;
    }

    private void forget() {
        Event oldest = slots[slot(begin++)];
        bytes -= oldest.frame().length;
        forgotten = oldest.id();
    }

    private int slot(long at) {
        return (int) (at % slots.length);
    }
}
