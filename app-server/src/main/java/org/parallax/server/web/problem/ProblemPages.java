package org.parallax.server.web.problem;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemPage;
import org.parallax.server.http.ProblemType;
import org.parallax.server.web.Links;
import org.parallax.server.web.Pages;
import org.parallax.server.web.Section;
import org.parallax.server.web.login.LoginPage;

/** Shows problems as pages. Where a token is missing, the page takes one. */
public final class ProblemPages implements ProblemPage {

    private final Pages pages;

    @Inject
    ProblemPages(Pages pages) {
        this.pages = pages;
    }

    /**
     * What the page says.
     *
     * @param query the query that could not be understood, where that is it
     * @param suggestion how it may have been meant
     */
    public record Page(String title, String detail, Optional<String> query, Optional<Suggestion> suggestion) {}

    /** Another query, and where it leads. */
    public record Suggestion(String query, String address) {}

    @Override
    public Answer of(HttpProblem problem, Call call) {
        ProblemType type = problem.type();
        if (type == ProblemType.TOKEN_REQUIRED || type == ProblemType.TOKEN_REFUSED) {
            boolean refused = type == ProblemType.TOKEN_REFUSED;
            String next = call.method().equals("GET") ? call.uri() : "/";
            return pages.render(
                    "login/page", pages.frame(call, Section.ABOUT, "Access"), new LoginPage(next, refused, false));
        }
        Map<String, Object> members = problem.members();
        Page page = new Page(
                type.title(),
                problem.detail(),
                Optional.ofNullable(members.get("query")).map(Object::toString),
                Optional.ofNullable(members.get("suggestion"))
                        .map(Object::toString)
                        .map(it -> new Suggestion(it, Links.search(it))));
        return pages.render("problem/page", pages.frame(call, Section.ABOUT, type.title()), page);
    }
}
