package org.xinxiyuan.sampleportal.faults;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** 线路: the connection of one request, which can be cut. */
final class Line {
    private final EndPoint endPoint;
    private boolean cut;

    private Line(EndPoint endPoint) {
        this.endPoint = endPoint;
    }

    static Line of(ServletRequest request) {
        return new Line(ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint());
    }

    void cut() {
        if (!cut) {
            cut = true;
            endPoint.close();
        }
    }

    boolean isCut() {
        return cut;
    }

    static IOException gone() {
        return new IOException("the line was cut on purpose");
    }
}
