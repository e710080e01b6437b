/** What works beside the requests. */
@NullMarked
package org.parallax.server.service;

import org.jspecify.annotations.NullMarked;
