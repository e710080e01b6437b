package org.parallax.server.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose headers trickle in. Jetty's own time-out counts silence, which a client that sends a byte now
 * and then never keeps.
 */
public final class SlowHeaders extends AbstractLifeCycle implements Connection.Listener {

    private final Map<Connection, State> open = new ConcurrentHashMap<>();
    private final Scheduler scheduler;
    private final long patience;

    /** What is known of a connection. */
    private static final class State {
        private final AtomicInteger working = new AtomicInteger();
        private volatile long settled;
        private volatile long since;
    }

    /** A watch that lets headers take as long as {@code patience}. */
    public SlowHeaders(Scheduler scheduler, Duration patience) {
        this.scheduler = scheduler;
        this.patience = patience.toNanos();
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof ConnectionMetaData) {
            open.put(connection, new State());
        }
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    /** The headers of a request are here. */
    void begun(Request request) {
        State state = open.get(request.getConnectionMetaData().getConnection());
        if (state != null) {
            state.working.incrementAndGet();
        }
    }

    /** A request is over; what comes next on its connection are headers again. */
    void ended(Request request) {
        Connection connection = request.getConnectionMetaData().getConnection();
        State state = open.get(connection);
        if (state != null) {
            state.settled = connection.getBytesIn();
            state.since = 0;
            state.working.decrementAndGet();
        }
    }

    @Override
    protected void doStart() {
        schedule();
    }

    private void schedule() {
        scheduler.schedule(this::look, 1, TimeUnit.SECONDS);
    }

    private void look() {
        if (!isRunning() && !isStarting()) {
            return;
        }
        long now = System.nanoTime();
        open.forEach((connection, state) -> {
            if (state.working.get() > 0 || connection.getBytesIn() <= state.settled) {
                return;
            }
            if (state.since == 0) {
                state.since = now;
            } else if (now - state.since > patience) {
                connection.getEndPoint().close();
            }
        });
        schedule();
    }
}
