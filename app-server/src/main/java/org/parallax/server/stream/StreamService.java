package org.parallax.server.stream;

import jakarta.inject.Inject;
import org.parallax.server.event.EventLog;
import org.parallax.server.service.Service;

/** Ends all streams when the server stops, so that it need not wait for clients that never leave. */
public final class StreamService implements Service {

    private final EventLog events;

    @Inject
    StreamService(EventLog events) {
        this.events = events;
    }

    @Override
    public void stopping() {
        events.close();
    }
}
