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
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "smbfs2",
            "ncpfs",
            "ncp",
            "afs",
            "afpfs",
            "webdav",
            "davfs",
            "davfs2",
            "9p",
            "drvfs",
            "ceph",
            "glusterfs",
            "lustre",
            "vboxsf",
            "vmhgfs",
            "prl_fs",
            "fuse.sshfs",
            "fuse.davfs2",
            "fuse.rclone",
            "fuse.glusterfs",
            "fuse.s3fs",
            "fuse.vmhgfs-fuse",
            "fuse.gvfsd-fuse");

    private NetworkDrive() {}

    /** Throws {@code store.network-drive} where the folder lies on one. */
    static void refuse(Path home) {
        if (isRemote(type(home), home.toAbsolutePath().toString())) {
            throw new WorkstationException("store.network-drive");
        }
    }

    private static String type(Path home) {
        try {
            return Files.getFileStore(home).type();
        } catch (IOException unknown) {
            // In a container or a chroot the mount may not be listed: that is no reason to lock the officer out.
            return "";
        }
    }

    static boolean isRemote(String type, String path) {
        return TYPES.contains(type.toLowerCase(Locale.ROOT)) || path.startsWith("\\\\") || path.startsWith("//");
    }
}
