package org.xinxiyuan.review;

/** 已签发: exactly this release was signed. Only {@link Review} makes one; the outbox takes nothing else. */
public final class Approved {
    private final Release release;
    private final SignOff signOff;

    Approved(Release release, SignOff signOff) {
        this.release = release;
        this.signOff = signOff;
    }

    public Release release() {
        return release;
    }

    public SignOff signOff() {
        return signOff;
    }

    @Override
    public String toString() {
        return "Approved[" + release.id() + "]";
    }
}
