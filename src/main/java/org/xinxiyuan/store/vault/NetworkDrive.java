package org.xinxiyuan.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.xinxiyuan.document.WorkstationException;

/** A folder on another machine (网络盘): its locks and its order of writing cannot be trusted with a database. */
final class NetworkDrive {
    private static final Set<String> TYPES = Set.of(
            "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "smbfs2", "ncpfs", "ncp", "afs", "afpfs",
            "webdav", "davfs", "davfs2", "9p", "drvfs", "ceph", "glusterfs", "lustre", "vboxsf", "vmhgfs", "prl_fs",
            "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.glusterfs", "fuse.s3fs", "fuse.vmhgfs-fuse",
            "fuse.gvfsd-fuse");

    private NetworkDrive() {}

    /** Throws {@code store.network-drive} where the folder lies on one. */
    static void refuse(Path home) {
        try {
            if (isRemote(Files.getFileStore(home).type(), home.toAbsolutePath().toString())) {
                throw new WorkstationException("store.network-drive");
            }
        } catch (IOException unknown) {
            throw new WorkstationException("store.disk-trouble", "file-store");
        }
    }

    static boolean isRemote(String type, String path) {
        return TYPES.contains(type.toLowerCase(Locale.ROOT)) || path.startsWith("\\\\") || path.startsWith("//");
    }
}
