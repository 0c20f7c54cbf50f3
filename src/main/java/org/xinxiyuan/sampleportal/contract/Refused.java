package org.xinxiyuan.sampleportal.contract;

/** A request the portal does not take. Thrown so that an open transaction rolls back; one place writes the answer. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.code().wire(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
