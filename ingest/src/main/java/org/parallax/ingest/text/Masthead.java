package org.parallax.ingest.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.article.Outlet;

/**
 * Reads the outlet off the frame of a page that states it nowhere else: a line that is a host name, or a line of several
 * parts one of which is a host name. Where the frame names two hosts, it names no outlet.
 */
public final class Masthead {

    private static final int LONGEST = 240;
    private static final int LONGEST_NAME = 50;

    private Masthead() {}

    /** The outlet that the lines of a page's frame name; its name is the line that is spelled like the host, if any. */
    public static Optional<Outlet> outlet(List<String> frame) {
        String host = null;
        for (String line : frame) {
            String found = host(line);
            if (found != null && host != null && !found.equals(host)) {
                return Optional.empty();
            }
            host = found == null ? host : found;
        }
        return host == null ? Optional.empty() : Optional.of(new Outlet(host, name(frame, host)));
    }

    private static @Nullable String host(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String[] parts = line.split("[|·•–—]", -1);
        for (String part : parts) {
            String word = Clean.strip(part).toLowerCase(Locale.ROOT);
            String bare = word.startsWith("www.") ? word.substring(4) : word;
            if (isHost(bare)) {
                return bare;
            }
        }
        return null;
    }

    private static boolean isHost(String word) {
        int dot = word.lastIndexOf('.');
        if (dot < 2 || dot < word.length() - 12 || word.length() - dot < 3 || word.length() > 60) {
            return false;
        }
        boolean letters = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '.') {
                return false;
            }
            if (i > dot && !letter) {
                return false;
            }
            letters |= letter && i < dot;
        }
        return letters && word.charAt(0) != '.' && !word.contains("..");
    }

    private static String name(List<String> frame, String host) {
        String label = squeezed(host.substring(0, host.lastIndexOf('.')));
        for (String line : frame) {
            for (String part : line.split("[|·•–—,]", -1)) {
                String name = Clean.line(part);
                if (name.length() <= LONGEST_NAME && squeezed(name).equals(label) && name.indexOf('.') < 0) {
                    return name;
                }
            }
        }
        return host;
    }

    private static String squeezed(String text) {
        return Shape.key(text).replace(" ", "");
    }
}
