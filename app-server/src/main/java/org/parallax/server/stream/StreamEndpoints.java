package org.parallax.server.stream;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.server.event.EventLog;
import org.parallax.server.event.EventStream;
import org.parallax.server.event.TooManyStreamsException;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;

/** Server-sent events: what happens from now on, or since the event that the client has seen last. */
public final class StreamEndpoints implements Endpoints {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final EventLog events;

    @Inject
    StreamEndpoints(EventLog events) {
        this.events = events;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/api/v1/events", this::follow).cost(Route.Cost.OPEN));
    }

    private Answer follow(Call call) {
        call.accept("types", "lastEventId");
        Set<String> types = new HashSet<>(Asked.list(call, "types").orElse(List.of()));
        Optional<String> seen = call.header("Last-Event-ID").or(() -> call.query("lastEventId"));
        return Answer.streamed("text/event-stream", out -> send(out, seen, types))
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no");
    }

    private void send(OutputStream out, Optional<String> seen, Set<String> types) throws IOException {
        try (EventStream stream = events.follow(seen, types)) {
            while (!stream.isOver()) {
                for (byte[] frame : stream.next(HEARTBEAT)) {
                    out.write(frame);
                }
                out.flush();
            }
        } catch (TooManyStreamsException e) {
            throw HttpProblem.of(ProblemType.OVERLOADED, "Too many clients follow already")
                    .header("Retry-After", "30");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
