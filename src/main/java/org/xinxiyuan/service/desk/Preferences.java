package org.xinxiyuan.service.desk;

import java.util.Optional;

/** Port: the workspace's few settings (本单位设置), kept in the encrypted store. */
public interface Preferences {
    Optional<String> get(String key);

    void put(String key, String value);
}
