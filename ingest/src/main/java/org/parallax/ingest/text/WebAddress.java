package org.parallax.ingest.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses of the web as pages and feeds write them. */
public final class WebAddress {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{1,20}):\\S");
    private static final String ESCAPED = " \"<>\\^`{|}";

    private WebAddress() {}

    /** The address that a text states; empty where it is none of http or https, or names no host. */
    public static Optional<URI> of(String text) {
        return uri(text).filter(WebAddress::isWeb);
    }

    /** As {@link #of}, of a reference that may be relative to {@code base}. */
    public static Optional<URI> resolved(Optional<URI> base, String reference) {
        Optional<URI> stated = uri(reference);
        if (stated.isPresent() && !stated.get().isAbsolute() && base.isPresent()) {
            stated = resolved(base.get(), stated.get());
        }
        return stated.filter(WebAddress::isWeb);
    }

    /** The scheme that a text begins with like an address, in lower case; empty where it is http, https or none. */
    public static String otherScheme(String text) {
        Matcher scheme = SCHEME.matcher(text.strip());
        String name = scheme.lookingAt() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
        return name.equals("http") || name.equals("https") ? "" : name;
    }

    /** Whether an address can be asked for over http or https. */
    public static boolean isWeb(URI uri) {
        return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null;
    }

    /** A reference of nothing but a query keeps the path of its base, which {@link URI#resolve} takes off. */
    private static Optional<URI> resolved(URI base, URI reference) {
        boolean queryOnly = reference.getRawPath() != null
                && reference.getRawPath().isEmpty()
                && reference.getRawAuthority() == null
                && reference.getRawQuery() != null;
        String path = base.getRawPath() == null || base.getRawPath().isEmpty() ? "/" : base.getRawPath();
        return queryOnly
                ? uri(base.getScheme() + "://" + base.getRawAuthority() + path + reference)
                : Optional.of(base.resolve(reference));
    }

    private static Optional<URI> uri(String text) {
        String line = Clean.line(text);
        StringBuilder legal = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (ESCAPED.indexOf(c) >= 0) {
                legal.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                legal.append(c);
            }
        }
        try {
            return legal.isEmpty() ? Optional.empty() : Optional.of(new URI(legal.toString()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
