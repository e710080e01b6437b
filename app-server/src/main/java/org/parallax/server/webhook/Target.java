package org.parallax.server.webhook;

import java.net.URI;

/** Where something is sent, and how it is signed. */
public record Target(URI url, Secret secret) {}
