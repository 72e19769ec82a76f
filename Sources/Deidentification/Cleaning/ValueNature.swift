package import DICOM
import Foundation

/// What the value of an attribute that may stay is, which decides what it is compared with.
///
/// Comparison is for what people write. Numbers, times and terms are from devices: they place pixels in space and give
/// them their meaning, and some of them will equal a number or a name of a person by chance. They are kept whatever
/// they resemble; an audit reports them.
package enum ValueNature: Hashable, Sendable {
    /// Numbers, times and ages.
    case number
    /// Codes of the standard or of a maker. In attributes that describe pixels, geometry and acquisition every term
    /// is kept; elsewhere those that the standard uses (``DefinedTerms``).
    case term(describesImage: Bool)
    /// Makers, models, software, coding schemes and codes: no institution, and no short number.
    case maker
    /// Anything else that people may have written.
    case text

    /// The nature of the value of a standard attribute, whose VR is `vr`.
    package init(_ tag: Tag, _ vr: VR) {
        switch vr {
        case .ds, .is, .tm, .as: self = .number
        case .cs: self = .term(describesImage: Self.describesImage(tag))
        default: self = Self.makers.contains(tag) ? .maker : .text
        }
    }

    /// Whether it is a code.
    var isTerm: Bool {
        if case .term = self { true } else { false }
    }

    /// Whether the attribute says how an image was made, where it is or what its pixels are: acquisition,
    /// relationship, image presentation, waveforms, slides, calibration, nuclear medicine, surfaces, therapy.
    private static func describesImage(_ tag: Tag) -> Bool {
        imageGroups.contains(tag.group) || tag.group & 0xFF01 == 0x5000 || imageTerms.contains(tag)
    }

    private static let imageGroups: Set<UInt16> = [
        0x0018, 0x0020, 0x0022, 0x0028, 0x003A, 0x0048, 0x0052, 0x0054, 0x0066, 0x0068, 0x3002, 0x3004, 0x3006, 0x300A,
        0x300C, 0x5400,
    ]

    private static let imageTerms: Set<Tag> = [
        .imageType, .modality, .conversionType, .presentationIntentType, .frameType, .pixelPresentation,
        .volumetricProperties, .volumeBasedCalculationTechnique, .complexImageComponent, .acquisitionContrast,
    ]

    /// Attributes whose names say that they hold a maker, a model, software, a coding scheme or a code.
    private static let makers: Set<Tag> = [
        .codeMeaning, .applicationManufacturer, .applicationSetupManufacturer, .codeValue, .codingSchemeDesignator,
        .codingSchemeExternalID, .codingSchemeIdentificationSequence, .codingSchemeName, .codingSchemeRegistry,
        .codingSchemeResourcesSequence, .codingSchemeResponsibleOrganization, .codingSchemeUID, .codingSchemeURL,
        .codingSchemeURLType, .codingSchemeVersion, .componentManufacturer, .detectorManufacturerModelName,
        .detectorManufacturerName, .doseCalculationModelName, .extendedCodeValue, .hardcopyDeviceManufacturer,
        .hardcopyDeviceManufacturerModelName, .hardcopyDeviceSoftwareVersion, .informationFromManufacturerSequence,
        .iolManufacturer, .laserManufacturer, .lensFilterManufacturer, .longCodeValue, .manufacturer,
        .manufacturerDeviceClassUID, .manufacturerDeviceIdentifier, .manufacturerModelName,
        .manufacturerModelVersion, .manufacturerRelatedModelGroup, .mappingResource,
        .mappingResourceIdentificationSequence, .mappingResourceName, .mappingResourceUID,
        .modifyingDeviceManufacturer, .notificationFromManufacturerSequence, .probeManufacturer,
        .receiveCoilManufacturerName, .secondaryCaptureDeviceManufacturer,
        .secondaryCaptureDeviceManufacturerModelName, .secondaryCaptureDeviceSoftwareVersions, .softwareVersions,
        .sourceApplicatorManufacturer, .sourceManufacturer, .transmitCoilManufacturerName, .urnCodeValue,
        .wedgeManufacturerName,
    ]
}

/// Names of makers of devices and software.
package enum MakerNames {
    /// Whether a word names a maker, and neither people nor towns.
    static func contains(_ folded: [UInt8]) -> Bool { names.contains(String(decoding: folded, as: UTF8.self)) }

    /// Whether a word names a maker, even if people have the same name.
    package static func mayContain(_ folded: [UInt8]) -> Bool {
        let word = String(decoding: folded, as: UTF8.self)
        return names.contains(word) || ambiguous.contains(word)
    }

    private static let names = Set(
        """
        accuray acuson adac agfa aloka analogic barco biosense brainlab bruker canon carestream cerner codonics covidien
        cytyc digirad eizo elekta elscint esaote fuji fujifilm fujitsu ge gems gevaert guerbet hitachi hologic
        instrumentarium intelerad kodak konica lodox lorad lumify mckesson medison medrad medtronic microdicom mindray
        minolta nemoto neusoft nidek nikon olympus osirix panasonic philips planmeca pydicom raysearch samsung scanora
        sectra shimadzu siemens sirona sonosite sony soredex supersonic swissray syngo terarecon topcon toshiba trex
        trixell uih vatech visage vitrea zeiss ziehm zonare
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let ambiguous = Set(
        """
        apollo bayer boston draeger electric fischer general heidelberg hewlett leica marconi merge mirion morita orex
        packard pentax picker schick spectronic stryker suinsa trophy varian ventana vidar villa vital zimmer
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
