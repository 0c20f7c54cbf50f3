package org.xinxiyuan.sampleportal.inspect;

import java.util.List;

/** 个人信息复检: finds unmasked personal data in a text. The portal's only view of the redactor. */
@FunctionalInterface
public interface PersonalDataCheck {
    List<Found> find(String text);

    /**
     * One hit.
     *
     * @param kind of the contract's vocabulary (ID_CARD, PHONE_MOBILE …)
     * @param start UTF-16 offset, end exclusive
     * @param masked how the value looks when masked; never the value
     */
    record Found(String kind, int start, int end, String masked) {}
}
