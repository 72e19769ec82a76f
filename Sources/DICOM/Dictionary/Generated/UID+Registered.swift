// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension UID {
    /// Verification SOP Class, 1.2.840.10008.1.1.
    public static var verification: UID { UID(unchecked: "1.2.840.10008.1.1") }
    /// Storage Commitment Push Model SOP Class, 1.2.840.10008.1.20.1.
    public static var storageCommitmentPushModel: UID { UID(unchecked: "1.2.840.10008.1.20.1") }
    /// Storage Commitment Push Model SOP Instance (Well-known SOP Instance), 1.2.840.10008.1.20.1.1.
    public static var storageCommitmentPushModelInstance: UID { UID(unchecked: "1.2.840.10008.1.20.1.1") }
    /// Storage Commitment Pull Model SOP Class, 1.2.840.10008.1.20.2. Retired.
    public static var storageCommitmentPullModel: UID { UID(unchecked: "1.2.840.10008.1.20.2") }
    /// Storage Commitment Pull Model SOP Instance (Well-known SOP Instance), 1.2.840.10008.1.20.2.1. Retired.
    public static var storageCommitmentPullModelInstance: UID { UID(unchecked: "1.2.840.10008.1.20.2.1") }
    /// Media Storage Directory Storage (SOP Class), 1.2.840.10008.1.3.10.
    public static var mediaStorageDirectoryStorage: UID { UID(unchecked: "1.2.840.10008.1.3.10") }
    /// Talairach Brain Atlas Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.1.
    public static var talairachBrainAtlas: UID { UID(unchecked: "1.2.840.10008.1.4.1.1") }
    /// SPM2 GRAY Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.10.
    public static var spm2Gray: UID { UID(unchecked: "1.2.840.10008.1.4.1.10") }
    /// SPM2 WHITE Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.11.
    public static var spm2White: UID { UID(unchecked: "1.2.840.10008.1.4.1.11") }
    /// SPM2 CSF Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.12.
    public static var spm2CSF: UID { UID(unchecked: "1.2.840.10008.1.4.1.12") }
    /// SPM2 BRAINMASK Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.13.
    public static var spm2BrainMask: UID { UID(unchecked: "1.2.840.10008.1.4.1.13") }
    /// SPM2 AVG305T1 Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.14.
    public static var spm2AVG305T1: UID { UID(unchecked: "1.2.840.10008.1.4.1.14") }
    /// SPM2 AVG152T1 Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.15.
    public static var spm2AVG152T1: UID { UID(unchecked: "1.2.840.10008.1.4.1.15") }
    /// SPM2 AVG152T2 Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.16.
    public static var spm2AVG152T2: UID { UID(unchecked: "1.2.840.10008.1.4.1.16") }
    /// SPM2 AVG152PD Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.17.
    public static var spm2AVG152PD: UID { UID(unchecked: "1.2.840.10008.1.4.1.17") }
    /// SPM2 SINGLESUBJT1 Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.18.
    public static var spm2SingleSubjectT1: UID { UID(unchecked: "1.2.840.10008.1.4.1.18") }
    /// SPM2 T1 Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.2.
    public static var spm2T1: UID { UID(unchecked: "1.2.840.10008.1.4.1.2") }
    /// SPM2 T2 Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.3.
    public static var spm2T2: UID { UID(unchecked: "1.2.840.10008.1.4.1.3") }
    /// SPM2 PD Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.4.
    public static var spm2PD: UID { UID(unchecked: "1.2.840.10008.1.4.1.4") }
    /// SPM2 EPI Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.5.
    public static var spm2EPI: UID { UID(unchecked: "1.2.840.10008.1.4.1.5") }
    /// SPM2 FIL T1 Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.6.
    public static var spm2FILT1: UID { UID(unchecked: "1.2.840.10008.1.4.1.6") }
    /// SPM2 PET Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.7.
    public static var spm2PET: UID { UID(unchecked: "1.2.840.10008.1.4.1.7") }
    /// SPM2 TRANSM Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.8.
    public static var spm2TRANSM: UID { UID(unchecked: "1.2.840.10008.1.4.1.8") }
    /// SPM2 SPECT Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.1.9.
    public static var spm2SPECT: UID { UID(unchecked: "1.2.840.10008.1.4.1.9") }
    /// ICBM 452 T1 Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.2.1.
    public static var icbm452T1: UID { UID(unchecked: "1.2.840.10008.1.4.2.1") }
    /// ICBM Single Subject MRI Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.2.2.
    public static var icbmSingleSubjectMRI: UID { UID(unchecked: "1.2.840.10008.1.4.2.2") }
    /// IEC 61217 Fixed Coordinate System Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.3.1.
    public static var iec61217FixedCoordinateSystem: UID { UID(unchecked: "1.2.840.10008.1.4.3.1") }
    /// Standard Robotic-Arm Coordinate System Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.3.2.
    public static var standardRoboticArmCoordinateSystem: UID { UID(unchecked: "1.2.840.10008.1.4.3.2") }
    /// IEC 61217 Table Top Coordinate System Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.3.3.
    public static var iec61217TableTopCoordinateSystem: UID { UID(unchecked: "1.2.840.10008.1.4.3.3") }
    /// SRI24 Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.4.1.
    public static var sri24: UID { UID(unchecked: "1.2.840.10008.1.4.4.1") }
    /// Colin27 Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.5.1.
    public static var colin27: UID { UID(unchecked: "1.2.840.10008.1.4.5.1") }
    /// LPBA40/AIR Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.6.1.
    public static var lpba40AIR: UID { UID(unchecked: "1.2.840.10008.1.4.6.1") }
    /// LPBA40/FLIRT Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.6.2.
    public static var lpba40FLIRT: UID { UID(unchecked: "1.2.840.10008.1.4.6.2") }
    /// LPBA40/SPM5 Frame of Reference (Well-known frame of reference), 1.2.840.10008.1.4.6.3.
    public static var lpba40SPM5: UID { UID(unchecked: "1.2.840.10008.1.4.6.3") }
    /// Procedural Event Logging SOP Class, 1.2.840.10008.1.40.
    public static var proceduralEventLogging: UID { UID(unchecked: "1.2.840.10008.1.40") }
    /// Procedural Event Logging SOP Instance (Well-known SOP Instance), 1.2.840.10008.1.40.1.
    public static var proceduralEventLoggingInstance: UID { UID(unchecked: "1.2.840.10008.1.40.1") }
    /// Substance Administration Logging SOP Class, 1.2.840.10008.1.42.
    public static var substanceAdministrationLogging: UID { UID(unchecked: "1.2.840.10008.1.42") }
    /// Substance Administration Logging SOP Instance (Well-known SOP Instance), 1.2.840.10008.1.42.1.
    public static var substanceAdministrationLoggingInstance: UID { UID(unchecked: "1.2.840.10008.1.42.1") }
    /// Hot Iron Color Palette SOP Instance (Well-known SOP Instance), 1.2.840.10008.1.5.1.
    public static var hotIronPalette: UID { UID(unchecked: "1.2.840.10008.1.5.1") }
    /// PET Color Palette SOP Instance (Well-known SOP Instance), 1.2.840.10008.1.5.2.
    public static var petPalette: UID { UID(unchecked: "1.2.840.10008.1.5.2") }
    /// Hot Metal Blue Color Palette SOP Instance (Well-known SOP Instance), 1.2.840.10008.1.5.3.
    public static var hotMetalBluePalette: UID { UID(unchecked: "1.2.840.10008.1.5.3") }
    /// PET 20 Step Color Palette SOP Instance (Well-known SOP Instance), 1.2.840.10008.1.5.4.
    public static var pet20StepPalette: UID { UID(unchecked: "1.2.840.10008.1.5.4") }
    /// Spring Color Palette SOP Instance (Well-known SOP Instance), 1.2.840.10008.1.5.5.
    public static var springPalette: UID { UID(unchecked: "1.2.840.10008.1.5.5") }
    /// Summer Color Palette SOP Instance (Well-known SOP Instance), 1.2.840.10008.1.5.6.
    public static var summerPalette: UID { UID(unchecked: "1.2.840.10008.1.5.6") }
    /// Fall Color Palette SOP Instance (Well-known SOP Instance), 1.2.840.10008.1.5.7.
    public static var fallPalette: UID { UID(unchecked: "1.2.840.10008.1.5.7") }
    /// Winter Color Palette SOP Instance (Well-known SOP Instance), 1.2.840.10008.1.5.8.
    public static var winterPalette: UID { UID(unchecked: "1.2.840.10008.1.5.8") }
    /// Basic Study Content Notification SOP Class, 1.2.840.10008.1.9. Retired.
    public static var basicStudyContentNotification: UID { UID(unchecked: "1.2.840.10008.1.9") }
    /// Video Endoscopic Image Real-Time Communication (SOP Class), 1.2.840.10008.10.1.
    public static var videoEndoscopicImageRealTimeCommunication: UID { UID(unchecked: "1.2.840.10008.10.1") }
    /// Video Photographic Image Real-Time Communication (SOP Class), 1.2.840.10008.10.2.
    public static var videoPhotographicImageRealTimeCommunication: UID { UID(unchecked: "1.2.840.10008.10.2") }
    /// Audio Waveform Real-Time Communication (SOP Class), 1.2.840.10008.10.3.
    public static var audioWaveformRealTimeCommunication: UID { UID(unchecked: "1.2.840.10008.10.3") }
    /// Rendition Selection Document Real-Time Communication (SOP Class), 1.2.840.10008.10.4.
    public static var renditionSelectionDocumentRealTimeCommunication: UID { UID(unchecked: "1.2.840.10008.10.4") }
    /// Universal Coordinated Time (Synchronization Frame of Reference), 1.2.840.10008.15.1.1.
    public static var utc: UID { UID(unchecked: "1.2.840.10008.15.1.1") }
    /// Dublin Core (Coding Scheme), 1.2.840.10008.2.16.10.
    public static var dc: UID { UID(unchecked: "1.2.840.10008.2.16.10") }
    /// New York University Melanoma Clinical Cooperative Group (Coding Scheme), 1.2.840.10008.2.16.11.
    public static var nyumccg: UID { UID(unchecked: "1.2.840.10008.2.16.11") }
    /// Mayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide (Coding Scheme), 1.2.840.10008.2.16.12.
    public static var mayoNRISBSASRG: UID { UID(unchecked: "1.2.840.10008.2.16.12") }
    /// Image Biomarker Standardisation Initiative (Coding Scheme), 1.2.840.10008.2.16.13.
    public static var ibsi: UID { UID(unchecked: "1.2.840.10008.2.16.13") }
    /// Radiomics Ontology (Coding Scheme), 1.2.840.10008.2.16.14.
    public static var ro: UID { UID(unchecked: "1.2.840.10008.2.16.14") }
    /// RadElement (Coding Scheme), 1.2.840.10008.2.16.15.
    public static var radElement: UID { UID(unchecked: "1.2.840.10008.2.16.15") }
    /// ICD-11 (Coding Scheme), 1.2.840.10008.2.16.16.
    public static var i11: UID { UID(unchecked: "1.2.840.10008.2.16.16") }
    /// Unified numbering system (UNS) for metals and alloys (Coding Scheme), 1.2.840.10008.2.16.17.
    public static var uns: UID { UID(unchecked: "1.2.840.10008.2.16.17") }
    /// Research Resource Identification (Coding Scheme), 1.2.840.10008.2.16.18.
    public static var rrid: UID { UID(unchecked: "1.2.840.10008.2.16.18") }
    /// DICOM Controlled Terminology (Coding Scheme), 1.2.840.10008.2.16.4.
    public static var dcm: UID { UID(unchecked: "1.2.840.10008.2.16.4") }
    /// Adult Mouse Anatomy Ontology (Coding Scheme), 1.2.840.10008.2.16.5.
    public static var ma: UID { UID(unchecked: "1.2.840.10008.2.16.5") }
    /// Uberon Ontology (Coding Scheme), 1.2.840.10008.2.16.6.
    public static var uberon: UID { UID(unchecked: "1.2.840.10008.2.16.6") }
    /// Integrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN) (Coding Scheme), 1.2.840.10008.2.16.7.
    public static var itiS_TSN: UID { UID(unchecked: "1.2.840.10008.2.16.7") }
    /// Mouse Genome Initiative (MGI) (Coding Scheme), 1.2.840.10008.2.16.8.
    public static var mgi: UID { UID(unchecked: "1.2.840.10008.2.16.8") }
    /// PubChem Compound CID (Coding Scheme), 1.2.840.10008.2.16.9.
    public static var pubChemCID: UID { UID(unchecked: "1.2.840.10008.2.16.9") }
    /// DICOM UID Registry (DICOM UIDs as a Coding Scheme), 1.2.840.10008.2.6.1.
    public static var dcmUID: UID { UID(unchecked: "1.2.840.10008.2.6.1") }
    /// DICOM Application Context Name, 1.2.840.10008.3.1.1.1.
    public static var dicomApplicationContext: UID { UID(unchecked: "1.2.840.10008.3.1.1.1") }
    /// Detached Patient Management SOP Class, 1.2.840.10008.3.1.2.1.1. Retired.
    public static var detachedPatientManagement: UID { UID(unchecked: "1.2.840.10008.3.1.2.1.1") }
    /// Detached Patient Management Meta SOP Class, 1.2.840.10008.3.1.2.1.4. Retired.
    public static var detachedPatientManagementMeta: UID { UID(unchecked: "1.2.840.10008.3.1.2.1.4") }
    /// Detached Visit Management SOP Class, 1.2.840.10008.3.1.2.2.1. Retired.
    public static var detachedVisitManagement: UID { UID(unchecked: "1.2.840.10008.3.1.2.2.1") }
    /// Detached Study Management SOP Class, 1.2.840.10008.3.1.2.3.1. Retired.
    public static var detachedStudyManagement: UID { UID(unchecked: "1.2.840.10008.3.1.2.3.1") }
    /// Study Component Management SOP Class, 1.2.840.10008.3.1.2.3.2. Retired.
    public static var studyComponentManagement: UID { UID(unchecked: "1.2.840.10008.3.1.2.3.2") }
    /// Modality Performed Procedure Step SOP Class, 1.2.840.10008.3.1.2.3.3.
    public static var modalityPerformedProcedureStep: UID { UID(unchecked: "1.2.840.10008.3.1.2.3.3") }
    /// Modality Performed Procedure Step Retrieve SOP Class, 1.2.840.10008.3.1.2.3.4.
    public static var modalityPerformedProcedureStepRetrieve: UID { UID(unchecked: "1.2.840.10008.3.1.2.3.4") }
    /// Modality Performed Procedure Step Notification SOP Class, 1.2.840.10008.3.1.2.3.5.
    public static var modalityPerformedProcedureStepNotification: UID { UID(unchecked: "1.2.840.10008.3.1.2.3.5") }
    /// Detached Results Management SOP Class, 1.2.840.10008.3.1.2.5.1. Retired.
    public static var detachedResultsManagement: UID { UID(unchecked: "1.2.840.10008.3.1.2.5.1") }
    /// Detached Results Management Meta SOP Class, 1.2.840.10008.3.1.2.5.4. Retired.
    public static var detachedResultsManagementMeta: UID { UID(unchecked: "1.2.840.10008.3.1.2.5.4") }
    /// Detached Study Management Meta SOP Class, 1.2.840.10008.3.1.2.5.5. Retired.
    public static var detachedStudyManagementMeta: UID { UID(unchecked: "1.2.840.10008.3.1.2.5.5") }
    /// Detached Interpretation Management SOP Class, 1.2.840.10008.3.1.2.6.1. Retired.
    public static var detachedInterpretationManagement: UID { UID(unchecked: "1.2.840.10008.3.1.2.6.1") }
    /// Storage Service Class, 1.2.840.10008.4.2.
    public static var storage: UID { UID(unchecked: "1.2.840.10008.4.2") }
    /// Basic Film Session SOP Class, 1.2.840.10008.5.1.1.1.
    public static var basicFilmSession: UID { UID(unchecked: "1.2.840.10008.5.1.1.1") }
    /// Print Job SOP Class, 1.2.840.10008.5.1.1.14.
    public static var printJob: UID { UID(unchecked: "1.2.840.10008.5.1.1.14") }
    /// Basic Annotation Box SOP Class, 1.2.840.10008.5.1.1.15.
    public static var basicAnnotationBox: UID { UID(unchecked: "1.2.840.10008.5.1.1.15") }
    /// Printer SOP Class, 1.2.840.10008.5.1.1.16.
    public static var printer: UID { UID(unchecked: "1.2.840.10008.5.1.1.16") }
    /// Printer Configuration Retrieval SOP Class, 1.2.840.10008.5.1.1.16.376.
    public static var printerConfigurationRetrieval: UID { UID(unchecked: "1.2.840.10008.5.1.1.16.376") }
    /// Printer SOP Instance (Well-known SOP Instance), 1.2.840.10008.5.1.1.17.
    public static var printerInstance: UID { UID(unchecked: "1.2.840.10008.5.1.1.17") }
    /// Printer Configuration Retrieval SOP Instance (Well-known SOP Instance), 1.2.840.10008.5.1.1.17.376.
    public static var printerConfigurationRetrievalInstance: UID { UID(unchecked: "1.2.840.10008.5.1.1.17.376") }
    /// Basic Color Print Management Meta SOP Class, 1.2.840.10008.5.1.1.18.
    public static var basicColorPrintManagementMeta: UID { UID(unchecked: "1.2.840.10008.5.1.1.18") }
    /// Referenced Color Print Management Meta SOP Class, 1.2.840.10008.5.1.1.18.1. Retired.
    public static var referencedColorPrintManagementMeta: UID { UID(unchecked: "1.2.840.10008.5.1.1.18.1") }
    /// Basic Film Box SOP Class, 1.2.840.10008.5.1.1.2.
    public static var basicFilmBox: UID { UID(unchecked: "1.2.840.10008.5.1.1.2") }
    /// VOI LUT Box SOP Class, 1.2.840.10008.5.1.1.22.
    public static var voiLUTBox: UID { UID(unchecked: "1.2.840.10008.5.1.1.22") }
    /// Presentation LUT SOP Class, 1.2.840.10008.5.1.1.23.
    public static var presentationLUT: UID { UID(unchecked: "1.2.840.10008.5.1.1.23") }
    /// Image Overlay Box SOP Class, 1.2.840.10008.5.1.1.24. Retired.
    public static var imageOverlayBox: UID { UID(unchecked: "1.2.840.10008.5.1.1.24") }
    /// Basic Print Image Overlay Box SOP Class, 1.2.840.10008.5.1.1.24.1. Retired.
    public static var basicPrintImageOverlayBox: UID { UID(unchecked: "1.2.840.10008.5.1.1.24.1") }
    /// Print Queue SOP Instance (Well-known SOP Instance), 1.2.840.10008.5.1.1.25. Retired.
    public static var printQueueInstance: UID { UID(unchecked: "1.2.840.10008.5.1.1.25") }
    /// Print Queue Management SOP Class, 1.2.840.10008.5.1.1.26. Retired.
    public static var printQueueManagement: UID { UID(unchecked: "1.2.840.10008.5.1.1.26") }
    /// Stored Print Storage SOP Class, 1.2.840.10008.5.1.1.27. Retired.
    public static var storedPrintStorage: UID { UID(unchecked: "1.2.840.10008.5.1.1.27") }
    /// Hardcopy Grayscale Image Storage SOP Class, 1.2.840.10008.5.1.1.29. Retired.
    public static var hardcopyGrayscaleImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.1.29") }
    /// Hardcopy Color Image Storage SOP Class, 1.2.840.10008.5.1.1.30. Retired.
    public static var hardcopyColorImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.1.30") }
    /// Pull Print Request SOP Class, 1.2.840.10008.5.1.1.31. Retired.
    public static var pullPrintRequest: UID { UID(unchecked: "1.2.840.10008.5.1.1.31") }
    /// Pull Stored Print Management Meta SOP Class, 1.2.840.10008.5.1.1.32. Retired.
    public static var pullStoredPrintManagementMeta: UID { UID(unchecked: "1.2.840.10008.5.1.1.32") }
    /// Media Creation Management SOP Class UID (SOP Class), 1.2.840.10008.5.1.1.33.
    public static var mediaCreationManagement: UID { UID(unchecked: "1.2.840.10008.5.1.1.33") }
    /// Basic Grayscale Image Box SOP Class, 1.2.840.10008.5.1.1.4.
    public static var basicGrayscaleImageBox: UID { UID(unchecked: "1.2.840.10008.5.1.1.4") }
    /// Basic Color Image Box SOP Class, 1.2.840.10008.5.1.1.4.1.
    public static var basicColorImageBox: UID { UID(unchecked: "1.2.840.10008.5.1.1.4.1") }
    /// Referenced Image Box SOP Class, 1.2.840.10008.5.1.1.4.2. Retired.
    public static var referencedImageBox: UID { UID(unchecked: "1.2.840.10008.5.1.1.4.2") }
    /// Display System SOP Class, 1.2.840.10008.5.1.1.40.
    public static var displaySystem: UID { UID(unchecked: "1.2.840.10008.5.1.1.40") }
    /// Display System SOP Instance (Well-known SOP Instance), 1.2.840.10008.5.1.1.40.1.
    public static var displaySystemInstance: UID { UID(unchecked: "1.2.840.10008.5.1.1.40.1") }
    /// Basic Grayscale Print Management Meta SOP Class, 1.2.840.10008.5.1.1.9.
    public static var basicGrayscalePrintManagementMeta: UID { UID(unchecked: "1.2.840.10008.5.1.1.9") }
    /// Referenced Grayscale Print Management Meta SOP Class, 1.2.840.10008.5.1.1.9.1. Retired.
    public static var referencedGrayscalePrintManagementMeta: UID { UID(unchecked: "1.2.840.10008.5.1.1.9.1") }
    /// Computed Radiography Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.1.
    public static var computedRadiographyImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.1") }
    /// Digital X-Ray Image Storage - For Presentation (SOP Class), 1.2.840.10008.5.1.4.1.1.1.1.
    public static var digitalXRayImageStorageForPresentation: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.1.1") }
    /// Digital X-Ray Image Storage - For Processing (SOP Class), 1.2.840.10008.5.1.4.1.1.1.1.1.
    public static var digitalXRayImageStorageForProcessing: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.1.1.1") }
    /// Digital Mammography X-Ray Image Storage - For Presentation (SOP Class), 1.2.840.10008.5.1.4.1.1.1.2.
    public static var digitalMammographyXRayImageStorageForPresentation: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.1.2") }
    /// Digital Mammography X-Ray Image Storage - For Processing (SOP Class), 1.2.840.10008.5.1.4.1.1.1.2.1.
    public static var digitalMammographyXRayImageStorageForProcessing: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.1.2.1") }
    /// Digital Intra-Oral X-Ray Image Storage - For Presentation (SOP Class), 1.2.840.10008.5.1.4.1.1.1.3.
    public static var digitalIntraOralXRayImageStorageForPresentation: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.1.3") }
    /// Digital Intra-Oral X-Ray Image Storage - For Processing (SOP Class), 1.2.840.10008.5.1.4.1.1.1.3.1.
    public static var digitalIntraOralXRayImageStorageForProcessing: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.1.3.1") }
    /// Standalone Modality LUT Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.10. Retired.
    public static var standaloneModalityLUTStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.10") }
    /// Encapsulated PDF Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.104.1.
    public static var encapsulatedPDFStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.104.1") }
    /// Encapsulated CDA Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.104.2.
    public static var encapsulatedCDAStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.104.2") }
    /// Encapsulated STL Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.104.3.
    public static var encapsulatedSTLStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.104.3") }
    /// Encapsulated OBJ Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.104.4.
    public static var encapsulatedOBJStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.104.4") }
    /// Encapsulated MTL Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.104.5.
    public static var encapsulatedMTLStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.104.5") }
    /// Standalone VOI LUT Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.11. Retired.
    public static var standaloneVOILUTStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.11") }
    /// Grayscale Softcopy Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.11.1.
    public static var grayscaleSoftcopyPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.11.1") }
    /// Segmented Volume Rendering Volumetric Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.11.10.
    public static var segmentedVolumeRenderingVolumetricPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.11.10") }
    /// Multiple Volume Rendering Volumetric Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.11.11.
    public static var multipleVolumeRenderingVolumetricPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.11.11") }
    /// Variable Modality LUT Softcopy Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.11.12.
    public static var variableModalityLUTSoftcopyPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.11.12") }
    /// Color Softcopy Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.11.2.
    public static var colorSoftcopyPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.11.2") }
    /// Pseudo-Color Softcopy Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.11.3.
    public static var pseudoColorSoftcopyPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.11.3") }
    /// Blending Softcopy Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.11.4.
    public static var blendingSoftcopyPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.11.4") }
    /// XA/XRF Grayscale Softcopy Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.11.5.
    public static var xaXRFGrayscaleSoftcopyPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.11.5") }
    /// Grayscale Planar MPR Volumetric Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.11.6.
    public static var grayscalePlanarMPRVolumetricPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.11.6") }
    /// Compositing Planar MPR Volumetric Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.11.7.
    public static var compositingPlanarMPRVolumetricPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.11.7") }
    /// Advanced Blending Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.11.8.
    public static var advancedBlendingPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.11.8") }
    /// Volume Rendering Volumetric Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.11.9.
    public static var volumeRenderingVolumetricPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.11.9") }
    /// X-Ray Angiographic Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.12.1.
    public static var xRayAngiographicImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.12.1") }
    /// Enhanced XA Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.12.1.1.
    public static var enhancedXAImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.12.1.1") }
    /// X-Ray Radiofluoroscopic Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.12.2.
    public static var xRayRadiofluoroscopicImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.12.2") }
    /// Enhanced XRF Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.12.2.1.
    public static var enhancedXRFImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.12.2.1") }
    /// X-Ray Angiographic Bi-Plane Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.12.3. Retired.
    public static var xRayAngiographicBiPlaneImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.12.3") }
    /// Positron Emission Tomography Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.128.
    public static var positronEmissionTomographyImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.128") }
    /// Legacy Converted Enhanced PET Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.128.1.
    public static var legacyConvertedEnhancedPETImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.128.1") }
    /// Standalone PET Curve Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.129. Retired.
    public static var standalonePETCurveStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.129") }
    /// X-Ray 3D Angiographic Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.13.1.1.
    public static var xRay3DAngiographicImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.13.1.1") }
    /// X-Ray 3D Craniofacial Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.13.1.2.
    public static var xRay3DCraniofacialImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.13.1.2") }
    /// Breast Tomosynthesis Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.13.1.3.
    public static var breastTomosynthesisImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.13.1.3") }
    /// Breast Projection X-Ray Image Storage - For Presentation (SOP Class), 1.2.840.10008.5.1.4.1.1.13.1.4.
    public static var breastProjectionXRayImageStorageForPresentation: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.13.1.4") }
    /// Breast Projection X-Ray Image Storage - For Processing (SOP Class), 1.2.840.10008.5.1.4.1.1.13.1.5.
    public static var breastProjectionXRayImageStorageForProcessing: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.13.1.5") }
    /// Enhanced PET Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.130.
    public static var enhancedPETImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.130") }
    /// Basic Structured Display Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.131.
    public static var basicStructuredDisplayStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.131") }
    /// Intravascular Optical Coherence Tomography Image Storage - For Presentation (SOP Class), 1.2.840.10008.5.1.4.1.1.14.1.
    public static var intravascularOpticalCoherenceTomographyImageStorageForPresentation: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.14.1") }
    /// Intravascular Optical Coherence Tomography Image Storage - For Processing (SOP Class), 1.2.840.10008.5.1.4.1.1.14.2.
    public static var intravascularOpticalCoherenceTomographyImageStorageForProcessing: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.14.2") }
    /// CT Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.2.
    public static var ctImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.2") }
    /// Enhanced CT Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.2.1.
    public static var enhancedCTImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.2.1") }
    /// Legacy Converted Enhanced CT Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.2.2.
    public static var legacyConvertedEnhancedCTImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.2.2") }
    /// CT Image Storage - For Processing (SOP Class), 1.2.840.10008.5.1.4.1.1.2.3.
    public static var ctImageStorageForProcessing: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.2.3") }
    /// Enhanced CT Image Storage - For Processing (SOP Class), 1.2.840.10008.5.1.4.1.1.2.4.
    public static var enhancedCTImageStorageForProcessing: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.2.4") }
    /// Legacy Converted Enhanced CT Image Storage - For Processing (SOP Class), 1.2.840.10008.5.1.4.1.1.2.5.
    public static var legacyConvertedEnhancedCTImageStorageForProcessing: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.2.5") }
    /// Nuclear Medicine Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.20.
    public static var nuclearMedicineImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.20") }
    /// CT Defined Procedure Protocol Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.200.1.
    public static var ctDefinedProcedureProtocolStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.200.1") }
    /// CT Performed Procedure Protocol Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.200.2.
    public static var ctPerformedProcedureProtocolStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.200.2") }
    /// Protocol Approval Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.200.3.
    public static var protocolApprovalStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.200.3") }
    /// Protocol Approval Information Model - FIND (SOP Class), 1.2.840.10008.5.1.4.1.1.200.4.
    public static var protocolApprovalInformationModelFind: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.200.4") }
    /// Protocol Approval Information Model - MOVE (SOP Class), 1.2.840.10008.5.1.4.1.1.200.5.
    public static var protocolApprovalInformationModelMove: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.200.5") }
    /// Protocol Approval Information Model - GET (SOP Class), 1.2.840.10008.5.1.4.1.1.200.6.
    public static var protocolApprovalInformationModelGet: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.200.6") }
    /// XA Defined Procedure Protocol Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.200.7.
    public static var xaDefinedProcedureProtocolStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.200.7") }
    /// XA Performed Procedure Protocol Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.200.8.
    public static var xaPerformedProcedureProtocolStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.200.8") }
    /// Inventory Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.201.1.
    public static var inventoryStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.201.1") }
    /// Storage Management SOP Instance (Well-known SOP Instance), 1.2.840.10008.5.1.4.1.1.201.1.1.
    public static var storageManagementInstance: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.201.1.1") }
    /// Inventory - FIND (SOP Class), 1.2.840.10008.5.1.4.1.1.201.2.
    public static var inventoryFind: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.201.2") }
    /// Inventory - MOVE (SOP Class), 1.2.840.10008.5.1.4.1.1.201.3.
    public static var inventoryMove: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.201.3") }
    /// Inventory - GET (SOP Class), 1.2.840.10008.5.1.4.1.1.201.4.
    public static var inventoryGet: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.201.4") }
    /// Inventory Creation (SOP Class), 1.2.840.10008.5.1.4.1.1.201.5.
    public static var inventoryCreation: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.201.5") }
    /// Repository Query (SOP Class), 1.2.840.10008.5.1.4.1.1.201.6.
    public static var repositoryQuery: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.201.6") }
    /// Ultrasound Multi-frame Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.3. Retired.
    public static var ultrasoundMultiFrameImageStorageRetired: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.3") }
    /// Ultrasound Multi-frame Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.3.1.
    public static var ultrasoundMultiFrameImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.3.1") }
    /// Parametric Map Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.30.
    public static var parametricMapStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.30") }
    /// MR Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.4.
    public static var mrImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.4") }
    /// Enhanced MR Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.4.1.
    public static var enhancedMRImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.4.1") }
    /// MR Spectroscopy Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.4.2.
    public static var mrSpectroscopyStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.4.2") }
    /// Enhanced MR Color Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.4.3.
    public static var enhancedMRColorImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.4.3") }
    /// Legacy Converted Enhanced MR Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.4.4.
    public static var legacyConvertedEnhancedMRImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.4.4") }
    /// RT Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.1.
    public static var rtImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.1") }
    /// RT Physician Intent Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.10.
    public static var rtPhysicianIntentStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.10") }
    /// RT Segment Annotation Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.11.
    public static var rtSegmentAnnotationStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.11") }
    /// RT Radiation Set Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.12.
    public static var rtRadiationSetStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.12") }
    /// C-Arm Photon-Electron Radiation Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.13.
    public static var cArmPhotonElectronRadiationStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.13") }
    /// Tomotherapeutic Radiation Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.14.
    public static var tomotherapeuticRadiationStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.14") }
    /// Robotic-Arm Radiation Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.15.
    public static var roboticArmRadiationStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.15") }
    /// RT Radiation Record Set Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.16.
    public static var rtRadiationRecordSetStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.16") }
    /// RT Radiation Salvage Record Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.17.
    public static var rtRadiationSalvageRecordStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.17") }
    /// Tomotherapeutic Radiation Record Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.18.
    public static var tomotherapeuticRadiationRecordStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.18") }
    /// C-Arm Photon-Electron Radiation Record Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.19.
    public static var cArmPhotonElectronRadiationRecordStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.19") }
    /// RT Dose Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.2.
    public static var rtDoseStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.2") }
    /// Robotic Radiation Record Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.20.
    public static var roboticRadiationRecordStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.20") }
    /// RT Radiation Set Delivery Instruction Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.21.
    public static var rtRadiationSetDeliveryInstructionStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.21") }
    /// RT Treatment Preparation Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.22.
    public static var rtTreatmentPreparationStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.22") }
    /// Enhanced RT Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.23.
    public static var enhancedRTImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.23") }
    /// Enhanced Continuous RT Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.24.
    public static var enhancedContinuousRTImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.24") }
    /// RT Patient Position Acquisition Instruction Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.25.
    public static var rtPatientPositionAcquisitionInstructionStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.25") }
    /// RT Structure Set Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.3.
    public static var rtStructureSetStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.3") }
    /// RT Beams Treatment Record Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.4.
    public static var rtBeamsTreatmentRecordStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.4") }
    /// RT Plan Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.5.
    public static var rtPlanStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.5") }
    /// RT Brachy Treatment Record Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.6.
    public static var rtBrachyTreatmentRecordStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.6") }
    /// RT Treatment Summary Record Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.7.
    public static var rtTreatmentSummaryRecordStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.7") }
    /// RT Ion Plan Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.8.
    public static var rtIonPlanStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.8") }
    /// RT Ion Beams Treatment Record Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.481.9.
    public static var rtIonBeamsTreatmentRecordStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.481.9") }
    /// Nuclear Medicine Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.5. Retired.
    public static var nuclearMedicineImageStorageRetired: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.5") }
    /// DICOS CT Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.501.1.
    public static var dicosCTImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.501.1") }
    /// DICOS Digital X-Ray Image Storage - For Presentation (SOP Class), 1.2.840.10008.5.1.4.1.1.501.2.1.
    public static var dicosDigitalXRayImageStorageForPresentation: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.501.2.1") }
    /// DICOS Digital X-Ray Image Storage - For Processing (SOP Class), 1.2.840.10008.5.1.4.1.1.501.2.2.
    public static var dicosDigitalXRayImageStorageForProcessing: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.501.2.2") }
    /// DICOS Threat Detection Report Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.501.3.
    public static var dicosThreatDetectionReportStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.501.3") }
    /// DICOS 2D AIT Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.501.4.
    public static var dicos2DAITStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.501.4") }
    /// DICOS 3D AIT Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.501.5.
    public static var dicos3DAITStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.501.5") }
    /// DICOS Quadrupole Resonance (QR) Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.501.6.
    public static var dicosQuadrupoleResonanceStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.501.6") }
    /// Ultrasound Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.6. Retired.
    public static var ultrasoundImageStorageRetired: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.6") }
    /// Ultrasound Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.6.1.
    public static var ultrasoundImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.6.1") }
    /// Enhanced US Volume Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.6.2.
    public static var enhancedUSVolumeStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.6.2") }
    /// Photoacoustic Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.6.3.
    public static var photoacousticImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.6.3") }
    /// Eddy Current Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.601.1.
    public static var eddyCurrentImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.601.1") }
    /// Eddy Current Multi-frame Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.601.2.
    public static var eddyCurrentMultiFrameImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.601.2") }
    /// Thermography Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.601.3.
    public static var thermographyImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.601.3") }
    /// Thermography Multi-frame Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.601.4.
    public static var thermographyMultiFrameImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.601.4") }
    /// Ultrasound Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.601.5.
    public static var ultrasoundWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.601.5") }
    /// Raw Data Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.66.
    public static var rawDataStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.66") }
    /// Spatial Registration Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.66.1.
    public static var spatialRegistrationStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.66.1") }
    /// Spatial Fiducials Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.66.2.
    public static var spatialFiducialsStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.66.2") }
    /// Deformable Spatial Registration Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.66.3.
    public static var deformableSpatialRegistrationStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.66.3") }
    /// Segmentation Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.66.4.
    public static var segmentationStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.66.4") }
    /// Surface Segmentation Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.66.5.
    public static var surfaceSegmentationStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.66.5") }
    /// Tractography Results Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.66.6.
    public static var tractographyResultsStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.66.6") }
    /// Label Map Segmentation Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.66.7.
    public static var labelMapSegmentationStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.66.7") }
    /// Height Map Segmentation Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.66.8.
    public static var heightMapSegmentationStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.66.8") }
    /// Real World Value Mapping Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.67.
    public static var realWorldValueMappingStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.67") }
    /// Surface Scan Mesh Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.68.1.
    public static var surfaceScanMeshStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.68.1") }
    /// Surface Scan Point Cloud Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.68.2.
    public static var surfaceScanPointCloudStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.68.2") }
    /// Secondary Capture Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.7.
    public static var secondaryCaptureImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.7") }
    /// Multi-frame Single Bit Secondary Capture Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.7.1.
    public static var multiFrameSingleBitSecondaryCaptureImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.7.1") }
    /// Multi-frame Grayscale Byte Secondary Capture Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.7.2.
    public static var multiFrameGrayscaleByteSecondaryCaptureImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.7.2") }
    /// Multi-frame Grayscale Word Secondary Capture Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.7.3.
    public static var multiFrameGrayscaleWordSecondaryCaptureImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.7.3") }
    /// Multi-frame True Color Secondary Capture Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.7.4.
    public static var multiFrameTrueColorSecondaryCaptureImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.7.4") }
    /// VL Image Storage - Trial (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1. Retired.
    public static var vlImageStorageTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1") }
    /// VL Endoscopic Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.1.
    public static var vlEndoscopicImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.1") }
    /// Video Endoscopic Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.1.1.
    public static var videoEndoscopicImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.1.1") }
    /// VL Microscopic Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.2.
    public static var vlMicroscopicImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.2") }
    /// Video Microscopic Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.2.1.
    public static var videoMicroscopicImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.2.1") }
    /// VL Slide-Coordinates Microscopic Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.3.
    public static var vlSlideCoordinatesMicroscopicImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.3") }
    /// VL Photographic Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.4.
    public static var vlPhotographicImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.4") }
    /// Video Photographic Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.4.1.
    public static var videoPhotographicImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.4.1") }
    /// Ophthalmic Photography 8 Bit Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.5.1.
    public static var ophthalmicPhotography8BitImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.5.1") }
    /// Ophthalmic Photography 16 Bit Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.5.2.
    public static var ophthalmicPhotography16BitImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.5.2") }
    /// Stereometric Relationship Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.5.3.
    public static var stereometricRelationshipStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.5.3") }
    /// Ophthalmic Tomography Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.5.4.
    public static var ophthalmicTomographyImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.5.4") }
    /// Wide Field Ophthalmic Photography Stereographic Projection Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.5.5.
    public static var wideFieldOphthalmicPhotographyStereographicProjectionImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.5.5") }
    /// Wide Field Ophthalmic Photography 3D Coordinates Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.5.6.
    public static var wideFieldOphthalmicPhotography3DCoordinatesImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.5.6") }
    /// Ophthalmic Optical Coherence Tomography En Face Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.5.7.
    public static var ophthalmicOpticalCoherenceTomographyEnFaceImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.5.7") }
    /// Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.5.8.
    public static var ophthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.5.8") }
    /// VL Whole Slide Microscopy Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.6.
    public static var vlWholeSlideMicroscopyImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.6") }
    /// Dermoscopic Photography Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.7.
    public static var dermoscopicPhotographyImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.7") }
    /// Confocal Microscopy Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.8.
    public static var confocalMicroscopyImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.8") }
    /// Confocal Microscopy Tiled Pyramidal Image Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.77.1.9.
    public static var confocalMicroscopyTiledPyramidalImageStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.1.9") }
    /// VL Multi-frame Image Storage - Trial (SOP Class), 1.2.840.10008.5.1.4.1.1.77.2. Retired.
    public static var vlMultiFrameImageStorageTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.77.2") }
    /// Lensometry Measurements Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.78.1.
    public static var lensometryMeasurementsStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.78.1") }
    /// Autorefraction Measurements Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.78.2.
    public static var autorefractionMeasurementsStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.78.2") }
    /// Keratometry Measurements Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.78.3.
    public static var keratometryMeasurementsStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.78.3") }
    /// Subjective Refraction Measurements Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.78.4.
    public static var subjectiveRefractionMeasurementsStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.78.4") }
    /// Visual Acuity Measurements Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.78.5.
    public static var visualAcuityMeasurementsStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.78.5") }
    /// Spectacle Prescription Report Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.78.6.
    public static var spectaclePrescriptionReportStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.78.6") }
    /// Ophthalmic Axial Measurements Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.78.7.
    public static var ophthalmicAxialMeasurementsStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.78.7") }
    /// Intraocular Lens Calculations Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.78.8.
    public static var intraocularLensCalculationsStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.78.8") }
    /// Macular Grid Thickness and Volume Report Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.79.1.
    public static var macularGridThicknessAndVolumeReportStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.79.1") }
    /// Standalone Overlay Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.8. Retired.
    public static var standaloneOverlayStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.8") }
    /// Ophthalmic Visual Field Static Perimetry Measurements Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.80.1.
    public static var ophthalmicVisualFieldStaticPerimetryMeasurementsStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.80.1") }
    /// Ophthalmic Thickness Map Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.81.1.
    public static var ophthalmicThicknessMapStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.81.1") }
    /// Corneal Topography Map Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.82.1.
    public static var cornealTopographyMapStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.82.1") }
    /// Text SR Storage - Trial (SOP Class), 1.2.840.10008.5.1.4.1.1.88.1. Retired.
    public static var textSRStorageTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.1") }
    /// Basic Text SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.11.
    public static var basicTextSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.11") }
    /// Audio SR Storage - Trial (SOP Class), 1.2.840.10008.5.1.4.1.1.88.2. Retired.
    public static var audioSRStorageTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.2") }
    /// Enhanced SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.22.
    public static var enhancedSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.22") }
    /// Detail SR Storage - Trial (SOP Class), 1.2.840.10008.5.1.4.1.1.88.3. Retired.
    public static var detailSRStorageTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.3") }
    /// Comprehensive SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.33.
    public static var comprehensiveSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.33") }
    /// Comprehensive 3D SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.34.
    public static var comprehensive3DSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.34") }
    /// Extensible SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.35.
    public static var extensibleSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.35") }
    /// Comprehensive SR Storage - Trial (SOP Class), 1.2.840.10008.5.1.4.1.1.88.4. Retired.
    public static var comprehensiveSRStorageTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.4") }
    /// Procedure Log Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.40.
    public static var procedureLogStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.40") }
    /// Mammography CAD SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.50.
    public static var mammographyCADSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.50") }
    /// Key Object Selection Document Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.59.
    public static var keyObjectSelectionDocumentStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.59") }
    /// Chest CAD SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.65.
    public static var chestCADSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.65") }
    /// X-Ray Radiation Dose SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.67.
    public static var xRayRadiationDoseSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.67") }
    /// Radiopharmaceutical Radiation Dose SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.68.
    public static var radiopharmaceuticalRadiationDoseSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.68") }
    /// Colon CAD SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.69.
    public static var colonCADSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.69") }
    /// Implantation Plan SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.70.
    public static var implantationPlanSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.70") }
    /// Acquisition Context SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.71.
    public static var acquisitionContextSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.71") }
    /// Simplified Adult Echo SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.72.
    public static var simplifiedAdultEchoSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.72") }
    /// Patient Radiation Dose SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.73.
    public static var patientRadiationDoseSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.73") }
    /// Planned Imaging Agent Administration SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.74.
    public static var plannedImagingAgentAdministrationSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.74") }
    /// Performed Imaging Agent Administration SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.75.
    public static var performedImagingAgentAdministrationSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.75") }
    /// Enhanced X-Ray Radiation Dose SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.76.
    public static var enhancedXRayRadiationDoseSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.76") }
    /// Waveform Annotation SR Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.88.77.
    public static var waveformAnnotationSRStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.88.77") }
    /// Standalone Curve Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9. Retired.
    public static var standaloneCurveStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9") }
    /// Waveform Storage - Trial (SOP Class), 1.2.840.10008.5.1.4.1.1.9.1. Retired.
    public static var waveformStorageTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.1") }
    /// 12-lead ECG Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.1.1.
    public static var twelveLeadECGWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.1.1") }
    /// General ECG Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.1.2.
    public static var generalECGWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.1.2") }
    /// Ambulatory ECG Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.1.3.
    public static var ambulatoryECGWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.1.3") }
    /// General 32-bit ECG Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.1.4.
    public static var general32bitECGWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.1.4") }
    /// Waveform Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.100.1.
    public static var waveformPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.100.1") }
    /// Waveform Acquisition Presentation State Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.100.2.
    public static var waveformAcquisitionPresentationStateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.100.2") }
    /// Hemodynamic Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.2.1.
    public static var hemodynamicWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.2.1") }
    /// Cardiac Electrophysiology Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.3.1.
    public static var cardiacElectrophysiologyWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.3.1") }
    /// Basic Voice Audio Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.4.1.
    public static var basicVoiceAudioWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.4.1") }
    /// General Audio Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.4.2.
    public static var generalAudioWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.4.2") }
    /// Arterial Pulse Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.5.1.
    public static var arterialPulseWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.5.1") }
    /// Respiratory Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.6.1.
    public static var respiratoryWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.6.1") }
    /// Multi-channel Respiratory Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.6.2.
    public static var multichannelRespiratoryWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.6.2") }
    /// Routine Scalp Electroencephalogram Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.7.1.
    public static var routineScalpElectroencephalogramWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.7.1") }
    /// Electromyogram Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.7.2.
    public static var electromyogramWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.7.2") }
    /// Electrooculogram Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.7.3.
    public static var electrooculogramWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.7.3") }
    /// Sleep Electroencephalogram Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.7.4.
    public static var sleepElectroencephalogramWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.7.4") }
    /// Body Position Waveform Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.9.8.1.
    public static var bodyPositionWaveformStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.9.8.1") }
    /// Content Assessment Results Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.90.1.
    public static var contentAssessmentResultsStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.90.1") }
    /// Microscopy Bulk Simple Annotations Storage (SOP Class), 1.2.840.10008.5.1.4.1.1.91.1.
    public static var microscopyBulkSimpleAnnotationsStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.1.91.1") }
    /// Patient Root Query/Retrieve Information Model - FIND (SOP Class), 1.2.840.10008.5.1.4.1.2.1.1.
    public static var patientRootQueryRetrieveInformationModelFind: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.2.1.1") }
    /// Patient Root Query/Retrieve Information Model - MOVE (SOP Class), 1.2.840.10008.5.1.4.1.2.1.2.
    public static var patientRootQueryRetrieveInformationModelMove: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.2.1.2") }
    /// Patient Root Query/Retrieve Information Model - GET (SOP Class), 1.2.840.10008.5.1.4.1.2.1.3.
    public static var patientRootQueryRetrieveInformationModelGet: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.2.1.3") }
    /// Study Root Query/Retrieve Information Model - FIND (SOP Class), 1.2.840.10008.5.1.4.1.2.2.1.
    public static var studyRootQueryRetrieveInformationModelFind: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.2.2.1") }
    /// Study Root Query/Retrieve Information Model - MOVE (SOP Class), 1.2.840.10008.5.1.4.1.2.2.2.
    public static var studyRootQueryRetrieveInformationModelMove: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.2.2.2") }
    /// Study Root Query/Retrieve Information Model - GET (SOP Class), 1.2.840.10008.5.1.4.1.2.2.3.
    public static var studyRootQueryRetrieveInformationModelGet: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.2.2.3") }
    /// Patient/Study Only Query/Retrieve Information Model - FIND (SOP Class), 1.2.840.10008.5.1.4.1.2.3.1. Retired.
    public static var patientStudyOnlyQueryRetrieveInformationModelFind: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.2.3.1") }
    /// Patient/Study Only Query/Retrieve Information Model - MOVE (SOP Class), 1.2.840.10008.5.1.4.1.2.3.2. Retired.
    public static var patientStudyOnlyQueryRetrieveInformationModelMove: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.2.3.2") }
    /// Patient/Study Only Query/Retrieve Information Model - GET (SOP Class), 1.2.840.10008.5.1.4.1.2.3.3. Retired.
    public static var patientStudyOnlyQueryRetrieveInformationModelGet: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.2.3.3") }
    /// Composite Instance Root Retrieve - MOVE (SOP Class), 1.2.840.10008.5.1.4.1.2.4.2.
    public static var compositeInstanceRootRetrieveMove: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.2.4.2") }
    /// Composite Instance Root Retrieve - GET (SOP Class), 1.2.840.10008.5.1.4.1.2.4.3.
    public static var compositeInstanceRootRetrieveGet: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.2.4.3") }
    /// Composite Instance Retrieve Without Bulk Data - GET (SOP Class), 1.2.840.10008.5.1.4.1.2.5.3.
    public static var compositeInstanceRetrieveWithoutBulkDataGet: UID { UID(unchecked: "1.2.840.10008.5.1.4.1.2.5.3") }
    /// Defined Procedure Protocol Information Model - FIND (SOP Class), 1.2.840.10008.5.1.4.20.1.
    public static var definedProcedureProtocolInformationModelFind: UID { UID(unchecked: "1.2.840.10008.5.1.4.20.1") }
    /// Defined Procedure Protocol Information Model - MOVE (SOP Class), 1.2.840.10008.5.1.4.20.2.
    public static var definedProcedureProtocolInformationModelMove: UID { UID(unchecked: "1.2.840.10008.5.1.4.20.2") }
    /// Defined Procedure Protocol Information Model - GET (SOP Class), 1.2.840.10008.5.1.4.20.3.
    public static var definedProcedureProtocolInformationModelGet: UID { UID(unchecked: "1.2.840.10008.5.1.4.20.3") }
    /// Modality Worklist Information Model - FIND (SOP Class), 1.2.840.10008.5.1.4.31.
    public static var modalityWorklistInformationModelFind: UID { UID(unchecked: "1.2.840.10008.5.1.4.31") }
    /// General Purpose Worklist Management Meta SOP Class, 1.2.840.10008.5.1.4.32. Retired.
    public static var generalPurposeWorklistManagementMeta: UID { UID(unchecked: "1.2.840.10008.5.1.4.32") }
    /// General Purpose Worklist Information Model - FIND (SOP Class), 1.2.840.10008.5.1.4.32.1. Retired.
    public static var generalPurposeWorklistInformationModelFind: UID { UID(unchecked: "1.2.840.10008.5.1.4.32.1") }
    /// General Purpose Scheduled Procedure Step SOP Class, 1.2.840.10008.5.1.4.32.2. Retired.
    public static var generalPurposeScheduledProcedureStep: UID { UID(unchecked: "1.2.840.10008.5.1.4.32.2") }
    /// General Purpose Performed Procedure Step SOP Class, 1.2.840.10008.5.1.4.32.3. Retired.
    public static var generalPurposePerformedProcedureStep: UID { UID(unchecked: "1.2.840.10008.5.1.4.32.3") }
    /// Instance Availability Notification SOP Class, 1.2.840.10008.5.1.4.33.
    public static var instanceAvailabilityNotification: UID { UID(unchecked: "1.2.840.10008.5.1.4.33") }
    /// RT Beams Delivery Instruction Storage - Trial (SOP Class), 1.2.840.10008.5.1.4.34.1. Retired.
    public static var rtBeamsDeliveryInstructionStorageTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.1") }
    /// RT Brachy Application Setup Delivery Instruction Storage (SOP Class), 1.2.840.10008.5.1.4.34.10.
    public static var rtBrachyApplicationSetupDeliveryInstructionStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.10") }
    /// RT Conventional Machine Verification - Trial (SOP Class), 1.2.840.10008.5.1.4.34.2. Retired.
    public static var rtConventionalMachineVerificationTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.2") }
    /// RT Ion Machine Verification - Trial (SOP Class), 1.2.840.10008.5.1.4.34.3. Retired.
    public static var rtIonMachineVerificationTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.3") }
    /// Unified Worklist and Procedure Step Service Class - Trial (Service Class), 1.2.840.10008.5.1.4.34.4. Retired.
    public static var unifiedWorklistAndProcedureStepTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.4") }
    /// Unified Procedure Step - Push SOP Class - Trial (SOP Class), 1.2.840.10008.5.1.4.34.4.1. Retired.
    public static var unifiedProcedureStepPushTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.4.1") }
    /// Unified Procedure Step - Watch SOP Class - Trial (SOP Class), 1.2.840.10008.5.1.4.34.4.2. Retired.
    public static var unifiedProcedureStepWatchTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.4.2") }
    /// Unified Procedure Step - Pull SOP Class - Trial (SOP Class), 1.2.840.10008.5.1.4.34.4.3. Retired.
    public static var unifiedProcedureStepPullTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.4.3") }
    /// Unified Procedure Step - Event SOP Class - Trial (SOP Class), 1.2.840.10008.5.1.4.34.4.4. Retired.
    public static var unifiedProcedureStepEventTrial: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.4.4") }
    /// UPS Global Subscription SOP Instance (Well-known SOP Instance), 1.2.840.10008.5.1.4.34.5.
    public static var upsGlobalSubscriptionInstance: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.5") }
    /// UPS Filtered Global Subscription SOP Instance (Well-known SOP Instance), 1.2.840.10008.5.1.4.34.5.1.
    public static var upsFilteredGlobalSubscriptionInstance: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.5.1") }
    /// Unified Worklist and Procedure Step Service Class, 1.2.840.10008.5.1.4.34.6.
    public static var unifiedWorklistAndProcedureStep: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.6") }
    /// Unified Procedure Step - Push SOP Class, 1.2.840.10008.5.1.4.34.6.1.
    public static var unifiedProcedureStepPush: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.6.1") }
    /// Unified Procedure Step - Watch SOP Class, 1.2.840.10008.5.1.4.34.6.2.
    public static var unifiedProcedureStepWatch: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.6.2") }
    /// Unified Procedure Step - Pull SOP Class, 1.2.840.10008.5.1.4.34.6.3.
    public static var unifiedProcedureStepPull: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.6.3") }
    /// Unified Procedure Step - Event SOP Class, 1.2.840.10008.5.1.4.34.6.4.
    public static var unifiedProcedureStepEvent: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.6.4") }
    /// Unified Procedure Step - Query SOP Class, 1.2.840.10008.5.1.4.34.6.5.
    public static var unifiedProcedureStepQuery: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.6.5") }
    /// RT Beams Delivery Instruction Storage (SOP Class), 1.2.840.10008.5.1.4.34.7.
    public static var rtBeamsDeliveryInstructionStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.7") }
    /// RT Conventional Machine Verification (SOP Class), 1.2.840.10008.5.1.4.34.8.
    public static var rtConventionalMachineVerification: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.8") }
    /// RT Ion Machine Verification (SOP Class), 1.2.840.10008.5.1.4.34.9.
    public static var rtIonMachineVerification: UID { UID(unchecked: "1.2.840.10008.5.1.4.34.9") }
    /// General Relevant Patient Information Query (SOP Class), 1.2.840.10008.5.1.4.37.1.
    public static var generalRelevantPatientInformationQuery: UID { UID(unchecked: "1.2.840.10008.5.1.4.37.1") }
    /// Breast Imaging Relevant Patient Information Query (SOP Class), 1.2.840.10008.5.1.4.37.2.
    public static var breastImagingRelevantPatientInformationQuery: UID { UID(unchecked: "1.2.840.10008.5.1.4.37.2") }
    /// Cardiac Relevant Patient Information Query (SOP Class), 1.2.840.10008.5.1.4.37.3.
    public static var cardiacRelevantPatientInformationQuery: UID { UID(unchecked: "1.2.840.10008.5.1.4.37.3") }
    /// Hanging Protocol Storage (SOP Class), 1.2.840.10008.5.1.4.38.1.
    public static var hangingProtocolStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.38.1") }
    /// Hanging Protocol Information Model - FIND (SOP Class), 1.2.840.10008.5.1.4.38.2.
    public static var hangingProtocolInformationModelFind: UID { UID(unchecked: "1.2.840.10008.5.1.4.38.2") }
    /// Hanging Protocol Information Model - MOVE (SOP Class), 1.2.840.10008.5.1.4.38.3.
    public static var hangingProtocolInformationModelMove: UID { UID(unchecked: "1.2.840.10008.5.1.4.38.3") }
    /// Hanging Protocol Information Model - GET (SOP Class), 1.2.840.10008.5.1.4.38.4.
    public static var hangingProtocolInformationModelGet: UID { UID(unchecked: "1.2.840.10008.5.1.4.38.4") }
    /// Color Palette Storage (SOP Class), 1.2.840.10008.5.1.4.39.1.
    public static var colorPaletteStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.39.1") }
    /// Color Palette Query/Retrieve Information Model - FIND (SOP Class), 1.2.840.10008.5.1.4.39.2.
    public static var colorPaletteQueryRetrieveInformationModelFind: UID { UID(unchecked: "1.2.840.10008.5.1.4.39.2") }
    /// Color Palette Query/Retrieve Information Model - MOVE (SOP Class), 1.2.840.10008.5.1.4.39.3.
    public static var colorPaletteQueryRetrieveInformationModelMove: UID { UID(unchecked: "1.2.840.10008.5.1.4.39.3") }
    /// Color Palette Query/Retrieve Information Model - GET (SOP Class), 1.2.840.10008.5.1.4.39.4.
    public static var colorPaletteQueryRetrieveInformationModelGet: UID { UID(unchecked: "1.2.840.10008.5.1.4.39.4") }
    /// Product Characteristics Query SOP Class, 1.2.840.10008.5.1.4.41.
    public static var productCharacteristicsQuery: UID { UID(unchecked: "1.2.840.10008.5.1.4.41") }
    /// Substance Approval Query SOP Class, 1.2.840.10008.5.1.4.42.
    public static var substanceApprovalQuery: UID { UID(unchecked: "1.2.840.10008.5.1.4.42") }
    /// Generic Implant Template Storage (SOP Class), 1.2.840.10008.5.1.4.43.1.
    public static var genericImplantTemplateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.43.1") }
    /// Generic Implant Template Information Model - FIND (SOP Class), 1.2.840.10008.5.1.4.43.2.
    public static var genericImplantTemplateInformationModelFind: UID { UID(unchecked: "1.2.840.10008.5.1.4.43.2") }
    /// Generic Implant Template Information Model - MOVE (SOP Class), 1.2.840.10008.5.1.4.43.3.
    public static var genericImplantTemplateInformationModelMove: UID { UID(unchecked: "1.2.840.10008.5.1.4.43.3") }
    /// Generic Implant Template Information Model - GET (SOP Class), 1.2.840.10008.5.1.4.43.4.
    public static var genericImplantTemplateInformationModelGet: UID { UID(unchecked: "1.2.840.10008.5.1.4.43.4") }
    /// Implant Assembly Template Storage (SOP Class), 1.2.840.10008.5.1.4.44.1.
    public static var implantAssemblyTemplateStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.44.1") }
    /// Implant Assembly Template Information Model - FIND (SOP Class), 1.2.840.10008.5.1.4.44.2.
    public static var implantAssemblyTemplateInformationModelFind: UID { UID(unchecked: "1.2.840.10008.5.1.4.44.2") }
    /// Implant Assembly Template Information Model - MOVE (SOP Class), 1.2.840.10008.5.1.4.44.3.
    public static var implantAssemblyTemplateInformationModelMove: UID { UID(unchecked: "1.2.840.10008.5.1.4.44.3") }
    /// Implant Assembly Template Information Model - GET (SOP Class), 1.2.840.10008.5.1.4.44.4.
    public static var implantAssemblyTemplateInformationModelGet: UID { UID(unchecked: "1.2.840.10008.5.1.4.44.4") }
    /// Implant Template Group Storage (SOP Class), 1.2.840.10008.5.1.4.45.1.
    public static var implantTemplateGroupStorage: UID { UID(unchecked: "1.2.840.10008.5.1.4.45.1") }
    /// Implant Template Group Information Model - FIND (SOP Class), 1.2.840.10008.5.1.4.45.2.
    public static var implantTemplateGroupInformationModelFind: UID { UID(unchecked: "1.2.840.10008.5.1.4.45.2") }
    /// Implant Template Group Information Model - MOVE (SOP Class), 1.2.840.10008.5.1.4.45.3.
    public static var implantTemplateGroupInformationModelMove: UID { UID(unchecked: "1.2.840.10008.5.1.4.45.3") }
    /// Implant Template Group Information Model - GET (SOP Class), 1.2.840.10008.5.1.4.45.4.
    public static var implantTemplateGroupInformationModelGet: UID { UID(unchecked: "1.2.840.10008.5.1.4.45.4") }
    /// Native DICOM Model (Application Hosting Model), 1.2.840.10008.7.1.1.
    public static var nativeDICOMModel: UID { UID(unchecked: "1.2.840.10008.7.1.1") }
    /// Abstract Multi-Dimensional Image Model (Application Hosting Model), 1.2.840.10008.7.1.2.
    public static var abstractMultiDimensionalImageModel: UID { UID(unchecked: "1.2.840.10008.7.1.2") }
    /// DICOM Content Mapping Resource, 1.2.840.10008.8.1.1.
    public static var dicomContentMappingResource: UID { UID(unchecked: "1.2.840.10008.8.1.1") }
}
