package org.parallax.server.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what goes wrong before a request reaches the dispatcher, such as headers that are none. */
public final class JettyErrors extends ErrorHandler {

    private final ProblemAnswers problems;

    /** Errors as {@code problems} puts them. */
    public JettyErrors(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        int status = response.getStatus();
        if (status < 400) {
            callback.succeeded(); // 304 and the like come by here too
            return true;
        }
        Answer answer = problems.answer(ProblemAnswers.ofStatus(status));
        Exchange.send(answer.status(status), request, response);
        callback.succeeded();
        return true;
    }
}
