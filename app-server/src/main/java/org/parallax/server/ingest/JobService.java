package org.parallax.server.ingest;

import jakarta.inject.Inject;
import org.parallax.server.job.Jobs;
import org.parallax.server.service.Service;

/** Lets jobs work, and finish what they have begun when the server stops. */
public final class JobService implements Service {

    private final Jobs jobs;

    @Inject
    JobService(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void start() {
        jobs.start();
    }

    @Override
    public void stopping() {
        jobs.close();
    }
}
