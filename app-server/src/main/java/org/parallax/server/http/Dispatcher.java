package org.parallax.server.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes each request past the gates to its endpoint, and the answer back. */
public final class Dispatcher extends Handler.Abstract {

    private final RouteTable table;
    private final List<Gate> gates;
    private final Admission admission;
    private final SlowHeaders slow;
    private final Observer observer;
    private final Limits limits;
    private final ProblemAnswers problems;

    /** A dispatcher; calls pass the gates in their order. */
    public Dispatcher(
            RouteTable table,
            List<Gate> gates,
            SlowHeaders slow,
            Observer observer,
            Limits limits,
            ProblemAnswers problems) {
        this.table = table;
        this.gates = List.copyOf(gates);
        this.admission = new Admission(limits);
        this.slow = slow;
        this.observer = observer;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        long begun = System.nanoTime();
        String template = "";
        slow.begun(request);
        try {
            List<String> path = Paths.segments(request.getHttpURI().getPath());
            Optional<RouteTable.Match> match = table.find(request.getMethod(), path);
            template = match.map(it -> it.route().template()).orElse("");
            if (match.isPresent()) {
                answer(match.get(), request, response);
            } else {
                Exchange.send(elsewise(request.getMethod(), path), request, response);
            }
            callback.succeeded();
        } catch (Exception | Error e) {
            fail(e, request, response, callback);
        } finally {
            slow.ended(request);
            observer.answered(request.getMethod(), template, response.getStatus(), System.nanoTime() - begun);
        }
        return true;
    }

    private void answer(RouteTable.Match match, Request request, Response response) throws Exception {
        Route route = match.route();
        String query = Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
        Map<String, List<String>> parameters = Paths.parameters(query, limits.parameters());
        Call call = new Call(request, match.parameters(), parameters, limits);
        for (Gate gate : gates) {
            gate.check(call, route);
        }
        admission.enter(route.cost());
        try {
            Exchange.send(route.endpoint().answer(call), request, response);
        } finally {
            admission.leave(route.cost());
        }
    }

    /** The answer where no route was found. */
    private Answer elsewise(String method, List<String> path) {
        SortedSet<String> methods = table.methods(path);
        if (methods.isEmpty()) {
            throw HttpProblem.of(ProblemType.NOT_FOUND, "There is nothing at this address");
        }
        String allowed = String.join(", ", methods);
        if (method.equals("OPTIONS")) {
            return Answer.none().header("Allow", allowed);
        }
        throw HttpProblem.of(ProblemType.METHOD_NOT_ALLOWED, "Possible here: " + allowed)
                .header("Allow", allowed);
    }

    private void fail(Throwable e, Request request, Response response, Callback callback) {
        if (response.isCommitted()) {
            problems.note(e);
            callback.failed(e); // so that the client sees that something is missing
            return;
        }
        try {
            response.reset();
            if (!request.consumeAvailable()) {
                // of a body that is not read to its end the rest would be taken for the next request
                response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
            }
            Exchange.send(problems.answer(e, new Call(request, Map.of(), Map.of(), limits)), request, response);
            callback.succeeded();
        } catch (Exception gone) {
            callback.failed(gone);
        }
    }
}
