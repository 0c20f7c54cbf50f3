package org.xinxiyuan.redact.addresses;

/**
 * Where an address may be cut (住址截断): offsets in the text behind each level. A level that is not named ends where the
 * one before it does.
 *
 * @param start of the whole address
 * @param township end of the township, street office, or what is coarser
 * @param village end of the village or community
 * @param group end of the villagers' group
 * @param end of the whole address
 */
public record AddressLevels(int start, int township, int village, int group, int end) {
    public AddressLevels {
        if (start > township || township > village || village > group || group > end) {
            throw new IllegalArgumentException(
                    "levels " + start + "," + township + "," + village + "," + group + "," + end);
        }
    }
}
