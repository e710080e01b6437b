package org.parallax.server.security;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.server.http.Call;
import org.parallax.server.http.Gate;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;
import org.parallax.server.http.Scope;

/**
 * Asks for a token. A server that only its own machine reaches asks none of its callers for one, but for those that a
 * proxy speaks for: they come from elsewhere.
 */
public final class TokenGate implements Gate {

    /** Where a browser keeps the token that its reader gave; only this server is ever sent it, and no script sees it. */
    public static final String COOKIE = "parallax-token";

    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");
    private static final String SCHEME = "bearer ";

    private final Tokens tokens;
    private final boolean required;

    /** A gate; {@code required} whether callers on the same machine need a token too. */
    public TokenGate(Tokens tokens, boolean required) {
        this.tokens = tokens;
        this.required = required;
    }

    @Override
    public void check(Call call, Route route) {
        if (route.scope() == Scope.NONE) {
            return;
        }
        Optional<String> header = call.header("Authorization");
        Optional<Token> known = header.isPresent()
                ? presented(header.get()).flatMap(tokens::find)
                : call.cookie(COOKIE).flatMap(tokens::find);
        if (header.isEmpty() && known.isEmpty()) {
            if (required || FORWARDED.stream().anyMatch(it -> call.header(it).isPresent())) {
                throw HttpProblem.of(
                                ProblemType.TOKEN_REQUIRED,
                                "Send 'Authorization: Bearer <token>'; tokens are made with 'parallax token create'")
                        .header("WWW-Authenticate", "Bearer realm=\"parallax\"");
            }
            return;
        }
        Token token =
                known.orElseThrow(() -> HttpProblem.of(ProblemType.TOKEN_REFUSED, "It is unknown, revoked or expired")
                        .header("WWW-Authenticate", "Bearer realm=\"parallax\", error=\"invalid_token\""));
        if (token.scope().compareTo(route.scope()) < 0) {
            String needed = route.scope().name().toLowerCase(Locale.ROOT);
            throw HttpProblem.of(
                            ProblemType.SCOPE_MISSING,
                            "The token's scope is '%s', and this needs '%s'"
                                    .formatted(token.scope().name().toLowerCase(Locale.ROOT), needed))
                    .header(
                            "WWW-Authenticate",
                            "Bearer realm=\"parallax\", error=\"insufficient_scope\", scope=\"%s\"".formatted(needed));
        }
    }

    private static Optional<String> presented(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
