import Foundation
import Testing

/// A frame that dcmtk's dcmcjpeg compressed, and the samples that were given to it.
struct DCMTKFrame: Sendable, CustomTestStringConvertible {
    static let rows = 10
    static let columns = 14

    let bits: Int
    let samples: Int
    let selectionValue: Int
    let base64: String

    var testDescription: String { "\(samples) x \(bits) bits, selection value \(selectionValue)" }

    var stream: [UInt8] { Array(Data(base64Encoded: base64) ?? Data()) }

    var expected: [UInt16] {
        (0..<Self.rows).flatMap { row in
            (0..<Self.columns).flatMap { column in
                (0..<samples).map { sample in
                    let slope = column * 97 + row * 161 + sample * 53
                    let steps = column * row % 7 * 211 + column / 5 * (row / 4) * 1009
                    return UInt16((slope + steps) % (1 << bits))
                }
            }
        }
    }

    static let all: [DCMTKFrame] = [
        DCMTKFrame(
            bits: 16, samples: 1, selectionValue: 7,
            base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAKAA4BAREA/8QAHAAAAwEBAQEBAQAAAAAAAAAACAkKBwsMBQEQ/9oACAEBAAcA"
                + "AP7Ydh2HYdh2HYdh2HYdh2HYShao76iepGvq2RA7VHfUT1I19WyFC76iepGTQgTrTi76iepGTQgTrKGiepGTS2RA7VFtUT1I"
                + "yaWyIHaoUNSMmlsiB/QUGoz3pEhb6U1/PoKKzChr6IFA/Q3NQRMtr6IH96G62hEKG2Q62qLaZ7lv2LZDrtNW0ImWlCgdOK2h"
                + "EdP9ggUDpxNQRMt+wULVHfUT1I+jk6rn7abdt6gntBduvuqlC76iepGTTo5HWnF31E/aCk0IE6//2Q=="),
        DCMTKFrame(
            bits: 16, samples: 1, selectionValue: 6,
            base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAKAA4BAREA/8QAHAAAAgMBAQEBAAAAAAAAAAAACQoHCAsFDAYQ/9oACAEBAAYA"
                + "AP0wzDMMwzDMMwzDMMwzDMMw2hJIY0+7MDZTma65JDGn3ZgbKcztCSQxp90muNKNuiSGNPuk1xpRtCSQxqGOqGoJKNuiSGNQ"
                + "x1Q1BJRtCSTPH02UmvTO1mazccXA9WHYz0zpX7QkkMahjqhqCSjbokhjUMdUNQSUbQkkMafdJrjSjbokhjT7pNcaUbQ5rwqq"
                + "J1940o26zXhVUTr7xpRtCSQxp92YNrvUs+PcceG34NlHa73JLQkkMafdJrjSjbokhjT7pNcaUf//2Q=="),
        DCMTKFrame(
            bits: 16, samples: 1, selectionValue: 5,
            base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAKAA4BAREA/8QAGwAAAgMBAQEAAAAAAAAAAAAACQoHCAsGDBD/2gAIAQEABQAA"
                + "+mGYZhmGYZhmGYZhmGYZhmG0JBCCEEIIQQgmZ8QQghBCCEEIJaEtpbS2505bS2iKLaW0tudOW0ttoTrnXQR0uUETrjzOuddB"
                + "HS5QROvaFkBHrUjR69Ioj1V1kBHr0iiPWpGj1aFqrhk5NYwbnDcM1Vww3NYxOThrQuJ9j2KprFPY9i4n2LFKpvY9jaFbezVm"
                + "rNNJ2as0tvZppOzVmrNWhIIQQghBNu0gmZ8QQgm3aQQghBLQltLaW3On1Xi2iKLaW3Vezpy2lt//2Q=="),
        DCMTKFrame(
            bits: 16, samples: 1, selectionValue: 4,
            base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAKAA4BAREA/8QAGAABAQEBAQAAAAAAAAAAAAAACAsHDBD/2gAIAQEABAAA9sOw"
                + "7DsOw7DsOw7DsOw7DsKhabTabTabTmGtNptNptNpqFptNpzDWm02m02m05hrTaahabTmG2mJhrTabTacw20xMNaahacw20xM"
                + "N6omYa02nMN6omYbaYmGqFptOYbaYmGtNptNpzDbTEw1pqFptNpzDWm02m02m05hrTaahmGtNptNptNpzDWm02m02moWm02m"
                + "06YjTmGtNp0xGm02moWm02nMNabTabTabTmGtNp//9k="),
        DCMTKFrame(
            bits: 16, samples: 1, selectionValue: 3,
            base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAKAA4BAREA/8QAGwAAAgMBAQEAAAAAAAAAAAAACQoHCAsMBhD/2gAIAQEAAwAA"
                + "+mGYZhmGYZhmGYZhmGYZhmG0J1WqHe9E7Uh19CBHVaod70TtSHX0tC1Q73onVb9eQJA9qh3vROq368gVoXe9E6rfryBHVTid"
                + "70Tqt+vIEdW0OidVv15AtcbaZNP0H7pvQI9HJ02/VFWh1IfXkCOrtMraiI1IfX6eZ1WqFtbQ6+hAjqtUGnERVvX0IFrjNULa"
                + "iItCQJA9OJbVnqrfryBIH3UW1ERVu0J1WqHe9E7tA+nl089cbaZ707sMO0D7da0LVDveidVvoESBIHtUO99hhVv15Av/2Q=="),
        DCMTKFrame(
            bits: 16, samples: 1, selectionValue: 2,
            base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAKAA4BAREA/8QAGwAAAgMBAQEAAAAAAAAAAAAACQoHCAsGDBD/2gAIAQEAAgAA"
                + "+mGYZhmGYZhmGYZhmGYZhmG0JdGR3Gn7dMDWTtCXRkdxp+3TA1k7Ql0ZHcaBOPrjbQl0ZHcaBOPrjbQl0ZHVUftH1xtoS6Mj"
                + "qqP2j6420JdEgXGgT+ixe/0ktWWc/V+bBXsot7C0JdGR1VH7R9cbaEujI6qj9o+uNtCXRkdxoE4+uNtCXRkdxoE4+uNtDnXJ"
                + "AqqAnH1xtoc65IFVQE4+uNtCXRkdxp+30WPphNJLVl2OPV+evP8AZRe11tCXRkdxoE4+uNtCXRkdxoE4+uN////Z"),
        DCMTKFrame(
            bits: 16, samples: 1, selectionValue: 1,
            base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAKAA4BAREA/8QAGgAAAwEBAQEAAAAAAAAAAAAABwkKCwgMEP/aAAgBAQABAAD4"
                + "wmEwmEwmEwmEwmEwmEw9Qs0ZozRmjNGaZtzNGaM0ZozRmnUNA9A9A8INA9A8INA9A9A8INA9A/UNbVbUilbUilbUilbVbUil"
                + "bUilbXUN1s891s8+89PPPPdbPPvPTz3Wzz9Q6QCuldaQFViuldaQCuqrNIBXSuuodVMGg0G2/g0G6qYNt/BoNBvUJhMJhMOi"
                + "kYTCYTDopGEwmHqFmjNGaM09IszTNuZozT0izNGaM06hoHoHoHhB9PTQPCDQPQP6emEGgegf/9k="),
        DCMTKFrame(
            bits: 12, samples: 1, selectionValue: 7,
            base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAKAA4BAREA/8QAHAAAAwEBAQEBAQAAAAAAAAAACAkKBwsMBQYQ/9oACAEBAAcA"
                + "AP7Ydh2HYdh2HYdh2HYdh2HYShao76iepGvq2RA7VHfUT1I19WyFC76iepGTQgTrTi76iepGTQgTrKGiepGTS2RA7VFtUT1I"
                + "yaWyIHaoUNSMmlsiB/QUGoz3pEhbxTOPx+o5ZZQ19ECgfobmoImW19ED6AGDZbQiFDbIdbVFtM9y37Fsh1+NMW0ImWlCgdOK"
                + "2hEdP9ggUDpx4aYiZb9goWqO+onqR4ccrfoAfGmc7X1BPaC7dfdVKF31E9SMmkOJ1+Zxd9RP2gpNCBOv/9k="),
        DCMTKFrame(
            bits: 12, samples: 1, selectionValue: 1,
            base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAKAA4BAREA/8QAGgAAAwEBAQEAAAAAAAAAAAAABwkKCwgMEP/aAAgBAQABAAD4"
                + "wmEwmEwmEwmEwmEwmEw9Qs0ZozRmjNGaZtzNGaM0ZozRmnUNA9A9A8INA9A8INA9A9A8INA9A/UNbVbUilbUilbUilbVbUil"
                + "bUilbXUN1s891s8+89PPPPdbPP552ee62efqHSAV0rrSAqsV0rrSAV1VZ5H9XSuuodVMGg0G2/g0G6qYN8b8DQaDeoTCYTCY"
                + "dFIwmEwmHyKJhMJh6hZozRmjNMRVmnrb/CZs09IszRmjNOoaB6B6B4QceigeEGgegf09MINA9A//2Q=="),
        DCMTKFrame(
            bits: 8, samples: 3, selectionValue: 6,
            base64: "/9j/wwARCAAKAA4DABEAAREAAhEA/8QAGwAAAwEBAQEBAAAAAAAAAAAABgcIBQQDCQL/2gAMAwAAAQACAAYAAJ/WmS4XC4XC"
                + "4ZgmCYHC4XC4XDMEwTA4XC4XDMEwTA4XC4XC4XDMEwTA4XC4XC4ZgmCoahUBJEajgxGUa93vzD4+PhNlBNZxkspXF7YqSpCT"
                + "t7YM5vns9x9wD4SEhKyrOs1AoKhUdSElG9vbzc3Nt7cNY2M5xC0RCuo5XJIo1H2oyjeZ7823t7eNjYwgICFQqBQElSKPt7UY"
                + "ZGSxAgL6h+vqhBAQtFc10dKMkJEZ29qxMjJhgQF6+vqICAgoKhqFRxGSA4OyGy2Rjb24aTic+juNjTMslksqcpxNsFggAEBM"
                + "Ps7OynU4nG+PDygUCgqSpFH29tGxjGJkw2GBevr6iAgIV1XS5iOI6ko1GdplWUYgQEw/X19RC0RCoahUERxHUlG0bBnNzPfb"
                + "29vGxsa0RAQjlc11UlSRHBnbRr35ubb29vGxsYQELRUCgqG37fl6KoqqulKU1Pz8/fzjOfGELREK6jlcy8PW/VdVxVCcJ0o/"
                + "n9+cbGxhAQEFAoFAo1HUlG0b283N89h8fcFdrpdRWq6sD7QaFObkN+0C0MPuAfEBAQXVd13UhJEdQ1CoCQkUfb2ozm5nvDW3"
                + "tufGxrREBCOVyuVGo6kRlG9r35ubb29vGxsYQELR/9k="),
        DCMTKFrame(
            bits: 8, samples: 3, selectionValue: 4,
            base64: "/9j/wwARCAAKAA4DABEAAREAAhEA/8QAGQABAQEBAQEAAAAAAAAAAAAABggHBAkF/9oADAMAAAEAAgAEAACf80+TsOw7DsOw"
                + "zBMEwbDsOw7DsMwTBMGw7DsOwzBMEwbDsOw7DsOwzBMEwbDsOw7DsMwTBUNQ5AS80iXmkStO07TJEiRIlaZK0/NIlBvd6HWn"
                + "aZIkS80iXmlaZK0yRIkSJWnaeQZBUJK0yVpkiRIkS7u6DSRK0yVpkrT80iRIkSJErTJWmS7u7uJEiRIkSqHIMgJWmSJEiXd3"
                + "d2L4v7Md3dBpIlaZK0yRIkSJEiXd3d1MYvi/d3dxIkSyCoahJeaRLu7u6mKYxfu7oNwjCPYnu7oNJEiVp2mS7u7uwjCKJ7u7"
                + "upjF8X7u7uyDIMgtO0yRIlacGwb3UxTGL93d3EiRK07TJeaXmladpkiXd6HQbi+L0x3d3cStMlUNQ5B5peaVp2nafmkSJWn3"
                + "d3cSJErTJEvNIladp2n5peaRK07TJEu7u7iRIkSJWnkGQVD6Heh0G+aXmladp2mSJeaRIlaZIlaZK0/NIlBvd6HWnafml5pe"
                + "aVp2naZIkSJEiRLIMgyAkStO07TJEiXmkSJWnYgMH5pErT7vQ7utMl5pEvNK0wdiAyRIkStO07TJeaVQ1DkBIkSJEiRIlacG"
                + "93daZIlaZIl5pEiRIlaZK0yVpkiXd3dxIkSJErT/AP//2Q=="),
        DCMTKFrame(
            bits: 8, samples: 3, selectionValue: 1,
            base64: "/9j/wwARCAAKAA4DABEAAREAAhEA/8QAGAAAAwEBAAAAAAAAAAAAAAAABgcIAwX/2gAMAwAAAQACAAEAAJ/WnJcLhcLhcMwT"
                + "BMDhcLhcLhmCYJgcLhcLhmCYJgcLhcLhcLhmCYJgcLhcLhcMwTBUNQqA0jM0jM0NDQ0NDQ0NDQ0jM0jM0m53u80NDQ0NIzNI"
                + "zNIzNDQ0NDQ0NDRQKCod999999992EwpB333333YUgsLffffffffeQWEwt999996hUCgGbaGRkZGer1eqMjNtdXqwoMjNtdX"
                + "q9UZGRkZGRnq9XqjIyM9Xq9UZGRlQVDUKsVis4/H49W1arOPx+OnU7T3H4/H4/H49W1arOPx+OnU7T3H4/Hq1WKzj8fjqBQK"
                + "CgKAn9dLqu10ul1QFAT+q1XVi6XS6ruu11P8/wBAV2ul0q6sVc/z/QFdrpdLqu11UNQqCUpSadHUcjUajaOo6jkbP0/P+jka"
                + "jUbR1HNNpykjUbRz/f8APyNRtHUcjUajaOo5QKCoXC4ZgmCYHC4XC4XDMEwSi0mk4XDMDhmBwzA4XC4XDMEoyi0nC4XC4Zgm"
                + "CYHC4VAoFAaGhoaGhoaGkZmkZmnW63WjM0NHe73eaGkZmkZmkK9brGhoaGhoaGhpGdQ1CoN999999995BkFhXTyORvvvILCY"
                + "W+++++/I5HIYTCYW+++++/8A/9k="),
    ]
}
