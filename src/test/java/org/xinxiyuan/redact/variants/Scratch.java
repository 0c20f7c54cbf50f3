package org.xinxiyuan.redact.variants;
import java.util.*;
import org.xinxiyuan.redact.Shipped;
public class Scratch {
    public static void main(String[] a) {
        String what = a[0]; int n = Integer.parseInt(a[1]); long seed = a.length > 2 ? Long.parseLong(a[2]) : System.nanoTime();
        var seen = new TreeMap<String, List<String>>(); int bad = 0;
        var counts = new TreeMap<String,Integer>();
        for (int i = 0; i < n; i++) {
            var r = new Random(seed + i);
            Trial t;
            try { t = Trial.of(what, r); var why = t.fault();
            if (why.isEmpty()) continue;
            bad++;
            var key = t.kind() + " " + why; counts.merge(key,1,Integer::sum);
            var l = seen.computeIfAbsent(key, k -> new ArrayList<>()); if (l.size() < 14) l.add(t.text().replace("\n","\\n").replace("\r","\\r").replace("\t","\\t") + "   =>   " + Trial.hide(t.text()).replace("\n","\\n")); 
            } catch (RuntimeException e) { System.out.println("EXC seed " + (seed+i)); e.printStackTrace(System.out); return; }
        }
        System.out.println("seed " + seed + " bad " + bad + " of " + n);
        seen.forEach((k, l) -> { System.out.println("== " + k + " " + counts.get(k)); l.forEach(x -> System.out.println("   " + esc(x))); });
    }
    static String esc(String s) { var b = new StringBuilder(); s.chars().forEach(c -> { if (c == 0x200b || c >= 0x200c && c <= 0x200f || c == 0x2060 || c == 0xad || c == 0xfeff || c==0x2028 || c == 0xa0 || c == 0x3000|| c==0x2009||c==0x202f) b.append(String.format("\\u%04x", c)); else b.append((char) c);}); return b.toString(); }
}
