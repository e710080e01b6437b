package org.parallax.fetch;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Who fetches, as sites are told: a name that their {@code robots.txt} can address, and where its operator can be reached.
 *
 * @param version of the program
 * @param contact a web address or an e-mail address of the operator
 */
public record Agent(String version, String contact) {

    /** What {@code robots.txt} calls it. */
    public static final String NAME = "parallax";

    private static final Pattern MAIL = Pattern.compile("(?:mailto:)?[^\\s@<>()]+@[^\\s@<>()]+\\.[^\\s@<>()]+");

    /** Rejects a contact at which nobody can be reached with an {@link IllegalArgumentException}. */
    public Agent {
        contact = contact.strip();
        if (!MAIL.matcher(contact).matches() && !isPage(contact)) {
            throw new IllegalArgumentException(
                    "'%s' is no contact: sites must be told an e-mail address or a web page of whoever runs this"
                            .formatted(contact));
        }
    }

    private static boolean isPage(String contact) {
        try {
            URI page = URI.create(contact);
            return page.getHost() != null && ("https".equals(page.getScheme()) || "http".equals(page.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The value of the header {@code User-Agent}. */
    public String header() {
        boolean isToken = version.matches("[\\w.+-]+");
        return "Parallax%s (+%s)".formatted(isToken ? "/" + version : "", contact);
    }
}
