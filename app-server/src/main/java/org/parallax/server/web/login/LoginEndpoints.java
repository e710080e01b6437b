package org.parallax.server.web.login;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Form;
import org.parallax.server.http.Route;
import org.parallax.server.http.Scope;
import org.parallax.server.security.TokenGate;
import org.parallax.server.security.Tokens;
import org.parallax.server.web.Pages;
import org.parallax.server.web.Section;

/** Takes a token, and has the reader's browser keep it where no script and no other site sees it. */
public final class LoginEndpoints implements Endpoints {

    private static final int LARGEST = 8 << 10;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Tokens tokens;
    private final Pages pages;

    @Inject
    LoginEndpoints(Tokens tokens, Pages pages) {
        this.tokens = tokens;
        this.pages = pages;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/login", this::ask).scope(Scope.NONE),
                Route.form("/login", this::take).scope(Scope.NONE),
                Route.form("/logout", this::forget).scope(Scope.NONE));
    }

    private Answer ask(Call call) {
        call.accept();
        boolean known = call.cookie(TokenGate.COOKIE).flatMap(tokens::find).isPresent();
        return page(call, new LoginPage("/", false, known));
    }

    private Answer take(Call call) throws IOException {
        Form form = call.form(LARGEST);
        String token = form.value("token").strip();
        String next = own(form.value("next"));
        if (tokens.find(token).isEmpty()) {
            return page(call, new LoginPage(next, true, false)).status(401);
        }
        return Pages.moved(next).header("Set-Cookie", cookie(call, token, KEPT));
    }

    private Answer forget(Call call) {
        return Pages.moved("/login").header("Set-Cookie", cookie(call, "", Duration.ZERO));
    }

    private Answer page(Call call, LoginPage page) {
        return pages.render("login/page", pages.frame(call, Section.ABOUT, "Access"), page)
                .header("Cache-Control", "no-store");
    }

    /** An address of this server; the front page where it is another's. */
    private static String own(String address) {
        boolean own = address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(it -> it > ' ' && it < 0x7f && it != '\\');
        return Optional.of(address).filter(it -> own).orElse("/");
    }

    private static String cookie(Call call, String token, Duration kept) {
        return "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Strict%s"
                .formatted(TokenGate.COOKIE, token, kept.toSeconds(), call.isSecure() ? "; Secure" : "");
    }
}
