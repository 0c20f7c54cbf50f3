package org.xinxiyuan.redact.variants;

import static org.xinxiyuan.redact.variants.Invented.of;

import java.util.Random;

/** One value in a text, in any writing, where it must go (变体). The frames hold no digit of their own. */
enum Values {
    ID {
        @Override
        String text(Random random) {
            return Frames.frame(Writing.write(Invented.id(random), random), random);
        }
    },
    OLD_ID {
        @Override
        String text(Random random) {
            return Frames.labelled("身份证号", Writing.write(Invented.oldId(random), random), random);
        }
    },
    MOBILE {
        @Override
        String text(Random random) {
            return Frames.frame(Writing.phone(Invented.mobile(random), random), random);
        }
    },
    LANDLINE {
        @Override
        String text(Random random) {
            return Frames.labelled(of(random, "家庭电话", "住宅电话", "本人电话"), Invented.landline(random), random);
        }
    },
    CARD {
        @Override
        String text(Random random) {
            return Frames.frame(Writing.write(Invented.card(random), random), random);
        }
    },
    EMAIL {
        @Override
        String text(Random random) {
            return Frames.labelled(of(random, "邮箱", "电子邮箱", ""), Invented.email(random), random);
        }
    },
    PLATE {
        @Override
        String text(Random random) {
            return Frames.labelled(of(random, "车牌号", "驾驶的", ""), Invented.plate(random), random);
        }
    },
    PASSPORT {
        @Override
        String text(Random random) {
            var number = random.nextBoolean() ? Invented.passport(random) : Invented.permit(random);
            return Frames.labelled(of(random, "护照号", "护照", "港澳通行证号", "台胞证号", "往来台湾通行证"), number, random);
        }
    },
    WECHAT {
        @Override
        String text(Random random) {
            var name = of(random, Invented.mobile(random), "wxid_ab" + Invented.digits(random, 5), "zhang-san77");
            return Frames.labelled(of(random, "微信号", "微信", "vx"), name, random);
        }
    },
    QQ {
        @Override
        String text(Random random) {
            var number = (1 + random.nextInt(9)) + Invented.digits(random, 4 + random.nextInt(6));
            return Frames.labelled(of(random, "QQ", "QQ号", "qq"), number, random);
        }
    },
    DISABILITY_CERTIFICATE {
        @Override
        String text(Random random) {
            var kindAndDegree = "" + (1 + random.nextInt(7)) + (1 + random.nextInt(4));
            var number = Writing.write(Invented.id(random), random) + kindAndDegree + of(random, "", "", "B1", "B2");
            return Frames.frame(number, random);
        }
    },
    PUPIL {
        @Override
        String text(Random random) {
            var number = of(random, "G", "G", "g", "L", "J", "Ｇ") + Writing.write(Invented.id(random), random);
            return Frames.frame(number, random);
        }
    },
    /** Two to four numbers without anything between them. */
    GLUED {
        @Override
        String text(Random random) {
            var run = new StringBuilder();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                run.append(one(random));
            }
            var mobile = Writing.grouped(Invented.mobile(random), of(random, "", "", " ", "-", ".", "—"));
            return Frames.frame(run + (random.nextBoolean() ? one(random) : mobile), random);
        }

        private String one(Random random) {
            return switch (random.nextInt(3)) {
                case 0 -> Invented.id(random);
                case 1 -> Invented.card(random);
                default -> Invented.mobile(random);
            };
        }
    };

    abstract String text(Random random);
}
