package org.parallax.server.http;

import java.util.List;

/** The routes about one subject. */
@FunctionalInterface
public interface Endpoints {

    List<Route> routes();
}
